import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSettingsFile, writeSettingsFile } from "../../lib/browser/settings-file";
import { DEFAULT_SETTINGS } from "../../lib/browser/settings-schema";

const file = (settings: unknown, ringkas: unknown = 1) => JSON.stringify({ ringkas, settings });

describe("readSettingsFile", () => {
  it("gives back what was written", () => {
    const settings = { ...DEFAULT_SETTINGS, language: "en", privateSites: ["bank.example"] };
    expect(readSettingsFile(writeSettingsFile(settings), DEFAULT_SETTINGS)).toEqual({ settings });
  });

  it("leaves what the file does not have as it is", () => {
    const current = { ...DEFAULT_SETTINGS, bulletCount: 7 };
    expect(readSettingsFile(file({ theme: "dark" }), current)).toEqual({
      settings: { ...current, theme: "dark" },
    });
  });

  it.each([
    ["", "not-json"],
    ["{", "not-json"],
    ["[]", "not-json"],
    ["{}", "not-ours"],
    [file([]), "not-ours"],
    [file({}, "1"), "not-ours"],
    [file({}, 0), "not-ours"],
    [file({}, 2), "newer"],
    [file({ theme: "neon" }), "wrong-setting"],
    [file({ theme: "dark", apiKey: "x" }), "wrong-setting"],
    ['{"ringkas":1,"settings":{"__proto__":{"theme":"dark"}}}', "wrong-setting"],
    ["x".repeat(1_000_001), "too-large"],
  ])("refuses %.40s as %s", (text, kind) => {
    expect(readSettingsFile(text, DEFAULT_SETTINGS)).toMatchObject({ fault: { kind } });
  });

  it("never throws and never pollutes, whatever the file", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((j) => `{"ringkas":1,"settings":${j}}`),
        ),
        (text) => {
          readSettingsFile(text, DEFAULT_SETTINGS);
          expect("polluted" in {}).toBe(false);
        },
      ),
    );
  });
});
