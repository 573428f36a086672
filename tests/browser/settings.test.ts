import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { readSettings, saveSetting, saveSettings, watchSettings } from "../../lib/browser/settings";
import { DEFAULT_SETTINGS } from "../../lib/browser/settings-schema";

beforeEach(() => fakeBrowser.reset());

describe("settings", () => {
  it("start at their defaults", async () => {
    expect(await readSettings()).toEqual({ settings: DEFAULT_SETTINGS, unreadable: [] });
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
});
