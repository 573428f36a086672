import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readSettings, saveSetting, saveSettings, watchSettings } from "../../lib/browser/settings";
import { DEFAULT_SETTINGS } from "../../lib/browser/settings-schema";

beforeEach(() => fakeBrowser.reset());

describe("settings", () => {
  it("start at their defaults", async () => {
    const settings = DEFAULT_SETTINGS;
    expect(await readSettings()).toEqual({ settings, unreadable: [], isNewer: false });
  });

  it("come back as they were stored, and say so to who watches", async () => {
    let changes = 0;
    const stop = watchSettings(() => changes++);
    await saveSetting("theme", "dark");
    expect((await readSettings()).settings.theme).toBe("dark");
    expect(changes).toBe(1);
    stop();
  });

  it("lose nothing valid when one of them cannot be read", async () => {
    await saveSetting("bulletCount", 6);
    await fakeBrowser.storage.local.set({ theme: { broken: true } });
    const { settings, unreadable } = await readSettings();
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, bulletCount: 6 });
    expect(unreadable).toEqual(["theme"]);
  });

  it("are stored together", async () => {
    const wanted = { ...DEFAULT_SETTINGS, language: "en", privateSites: ["bank.example"] };
    await saveSettings(wanted);
    expect((await readSettings()).settings).toEqual(wanted);
  });

  it("of a newer version open as far as they are known, and are left as they are", async () => {
    const newer = { settingsVersion: 9, bulletCount: { least: 3, most: 5 }, mood: "calm" };
    await fakeBrowser.storage.local.set({ ...newer, marks: "always" });
    expect(await readSettings()).toEqual({
      settings: { ...DEFAULT_SETTINGS, marks: "always" },
      unreadable: ["bulletCount"],
      isNewer: true,
    });
    await saveSetting("theme", "dark");
    const stored = await fakeBrowser.storage.local.get(null);
    expect(stored).toEqual({ ...newer, marks: "always", theme: "dark" });
  });

  it.each([undefined, null, 0, -1, 1.5, "9", {}, []])(
    "with %j for a version are those of the first",
    async (settingsVersion) => {
      await fakeBrowser.storage.local.set({ settingsVersion, theme: "dark" });
      const { settings, isNewer } = await readSettings();
      expect({ theme: settings.theme, isNewer }).toEqual({ theme: "dark", isNewer: false });
    },
  );

  it("open at their defaults once storage was wiped, and can be saved again", async () => {
    await saveSetting("theme", "dark");
    await fakeBrowser.storage.local.clear();
    expect((await readSettings()).settings).toEqual(DEFAULT_SETTINGS);
    await saveSetting("theme", "light");
    expect((await readSettings()).settings.theme).toBe("light");
  });
});

describe("a storage that refuses", () => {
  afterEach(() => void vi.restoreAllMocks());
  const refuse = (method: "get" | "set") =>
    vi.spyOn(fakeBrowser.storage.local, method).mockRejectedValue(new Error("QuotaExceeded"));

  it("to write changes nothing and says so to the caller", async () => {
    await saveSetting("theme", "dark");
    refuse("set");
    await expect(saveSetting("theme", "light")).rejects.toThrow();
    await expect(saveSettings(DEFAULT_SETTINGS)).rejects.toThrow();
    expect((await readSettings()).settings.theme).toBe("dark");
  });

  it("to write is asked once for all settings together, so that none is stored alone", async () => {
    const set = vi.spyOn(fakeBrowser.storage.local, "set");
    await saveSettings({ ...DEFAULT_SETTINGS, theme: "dark" });
    expect(set).toHaveBeenCalledTimes(1);
    expect(Object.keys(set.mock.calls[0]?.[0] ?? {})).toHaveLength(11);
  });

  it("to read leaves every setting at its default, and all of them are named", async () => {
    refuse("get");
    const { settings, unreadable } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(unreadable).toEqual(Object.keys(DEFAULT_SETTINGS));
    await expect(saveSetting("theme", "dark")).rejects.toThrow();
  });
});
