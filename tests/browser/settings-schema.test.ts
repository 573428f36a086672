import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, toSettings } from "../../lib/browser/settings-schema";

describe("toSettings", () => {
  it.each([
    [{}, {}, []],
    [{ language: null, bulletCount: undefined }, {}, []],
    [{ language: "en", bulletCount: 5 }, { language: "en", bulletCount: 5 }, []],
    [{ language: 3, bulletCount: "5", theme: "neon" }, {}, ["language", "theme", "bulletCount"]],
    [{ language: "en", bulletCount: 99 }, { language: "en" }, ["bulletCount"]],
    [{ marks: "always", action: "panel" }, { marks: "always", action: "panel" }, []],
    [{ markColors: { content: "red", cue: "#000000", source: "#000000" } }, {}, ["markColors"]],
    [{ privateSites: ["bank.example", "https://x"] }, {}, ["privateSites"]],
    [{ hiddenChecks: ["single-origin"] }, { hiddenChecks: ["single-origin"] }, []],
    [{ toString: 1, future: true }, {}, []],
  ])("reads %j", (stored, chosen, unreadable) => {
    expect(toSettings(stored as Parameters<typeof toSettings>[0])).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...chosen },
      unreadable,
    });
  });
});
