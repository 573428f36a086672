import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSettingsFile, writeSettingsFile } from "../../lib/browser/settings-file";
import {
  DEFAULT_SETTINGS,
  isSetting,
  SETTING_KEYS,
  toSettings,
} from "../../lib/browser/settings-schema";
import { writtenPayloads } from "../hostile/payloads/written-payloads.mjs";

const anyKey = fc.constantFrom(...SETTING_KEYS);
const anyValue = fc.oneof(fc.anything(), fc.jsonValue(), fc.constantFrom(...writtenPayloads));

describe("stored settings", () => {
  it("open with usable values, whatever is stored, and say which could not be used", () => {
    fc.assert(
      fc.property(anyKey, anyValue, (key, value) => {
        const { settings, unreadable } = toSettings({ theme: "dark", [key]: value });
        for (const known of SETTING_KEYS) expect(isSetting(known, settings[known])).toBe(true);
        const isUsed = value === undefined || value === null || isSetting(key, value);
        expect(unreadable.includes(key)).toBe(!isUsed);
        if (key !== "theme") expect(settings.theme).toBe("dark");
      }),
      { numRuns: 1_000 },
    );
  });
});

/* Development data beside the project; without it this test says that it is skipped. */
const NAUGHTY = path.resolve("../shared/hostile/blns.json");

it.skipIf(!existsSync(NAUGHTY))("515 naughty strings harm no setting, stored or imported", () => {
  const strings: string[] = JSON.parse(readFileSync(NAUGHTY, "utf8"));
  expect(strings.length).toBeGreaterThan(500);
  for (const text of strings)
    for (const value of [text, [text], { [text]: text }])
      for (const key of SETTING_KEYS) {
        const { settings } = toSettings({ [key]: value });
        expect(isSetting(key, settings[key])).toBe(true);
        const file = JSON.stringify({ ringkas: 1, settings: { [key]: value, [text]: 1 } });
        expect(readSettingsFile(file, DEFAULT_SETTINGS)).toHaveProperty("fault");
      }
});

describe("an imported file", () => {
  const read = (text: string) => readSettingsFile(text, DEFAULT_SETTINGS);

  it("is taken whole or refused whole, whatever it holds", () => {
    fc.assert(
      fc.property(anyKey, fc.jsonValue(), (key, value) => {
        const text = JSON.stringify({ ringkas: 1, settings: { theme: "dark", [key]: value } });
        const answer = read(text);
        const isFit = isSetting(key, JSON.parse(JSON.stringify(value)));
        expect("settings" in answer).toBe(isFit || (key === "theme" && isFit));
      }),
      { numRuns: 500 },
    );
    fc.assert(fc.property(fc.string(), (text) => "fault" in read(text)));
  });

  it.each([
    ["cut off", writeSettingsFile(DEFAULT_SETTINGS).slice(0, -20), "not-json"],
    ["over a megabyte", " ".repeat(1_000_001), "too-large"],
    ["of a later version", '{"ringkas":2,"settings":{}}', "newer"],
    ["naming the prototype", '{"ringkas":1,"settings":{"__proto__":{"x":1}}}', "wrong-setting"],
    ["with a setting unknown", '{"ringkas":1,"settings":{"key":"sk-1"}}', "wrong-setting"],
    ["100,000 deep", "[".repeat(100_000) + "]".repeat(100_000), "not-json"],
  ])("%s is refused", (_, text, kind) => {
    expect(read(text)).toMatchObject({ fault: { kind } });
    expect(Object.hasOwn(Object.prototype, "x")).toBe(false);
  });

  it("gives back what was written", () => {
    expect(read(writeSettingsFile(DEFAULT_SETTINGS))).toEqual({ settings: DEFAULT_SETTINGS });
  });
});
