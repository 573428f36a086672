import { beforeEach, describe, expect, it } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import {
  readEngineSetting,
  removeEngineSetting,
  saveEngineSetting,
  watchEngineSetting,
} from "../../lib/browser/engine-setting";
import { readSettings } from "../../lib/browser/settings";
import { readSettingsFile, writeSettingsFile } from "../../lib/browser/settings-file";
import { toEngineSetting } from "../../lib/models/create-engine";

const NONE = toEngineSetting(null);
const CHOSEN = toEngineSetting({
  choice: "endpoint",
  address: "https://model.example/v1",
  model: "kecil",
  key: "sk-rahasia",
});

beforeEach(() => fakeBrowser.reset());

describe("the choice of an engine", () => {
  it("is none until the reader chooses", async () => {
    expect(await readEngineSetting()).toEqual(NONE);
    expect(NONE.choice).toBe("none");
  });

  it("comes back as stored, on this device only, and says so to who watches", async () => {
    let changes = 0;
    const stop = watchEngineSetting(() => changes++);
    await saveEngineSetting(CHOSEN);
    expect(await readEngineSetting()).toEqual(CHOSEN);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    expect(changes).toBe(1);
    stop();
  });

  it("forgets the key when another server is named", async () => {
    await saveEngineSetting(CHOSEN);
    const moved = saveEngineSetting({ address: "https://other.example" });
    await Promise.all([moved, saveEngineSetting({ model: "besar" })]);
    expect(await readEngineSetting()).toEqual({
      ...CHOSEN,
      address: "https://other.example",
      model: "besar",
      key: "",
    });
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain(CHOSEN.key);
  });

  it("is forgotten whole", async () => {
    await saveEngineSetting(CHOSEN);
    await removeEngineSetting();
    expect(await readEngineSetting()).toEqual(NONE);
  });

  it("is in no file of settings, and taken from none", async () => {
    await saveEngineSetting(CHOSEN);
    const { settings } = await readSettings();
    const file = writeSettingsFile(settings);
    for (const secret of [CHOSEN.key, CHOSEN.address, "engine"]) expect(file).not.toContain(secret);
    const forged = JSON.stringify({ ringkas: 1, settings: { ...settings, engine: CHOSEN } });
    expect(readSettingsFile(forged, settings)).toHaveProperty("fault");
  });
});
