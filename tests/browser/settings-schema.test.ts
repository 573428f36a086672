import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, toSettings } from "../../lib/browser/settings-schema";

const CORRECTION = {
  about: "name",
  name: "Kompas",
  organisation: null,
  madeAt: "2026-01-02T03:04:05.000Z",
};

describe("toSettings", () => {
  it.each([
    [{}, {}, []],
    [{ language: null, bulletCount: undefined }, {}, []],
    [{ language: "en", bulletCount: 5 }, { language: "en", bulletCount: 5 }, []],
    [{ language: 3, bulletCount: "5", theme: "neon" }, {}, ["language", "theme", "bulletCount"]],
    [{ language: "en", bulletCount: 99 }, { language: "en" }, ["bulletCount"]],
    [{ marks: "always", action: "panel" }, { marks: "always", action: "panel" }, []],
    [{ markColors: { content: "red", cue: "#000000", source: "#000000" } }, {}, ["markColors"]],
    [
      { privateSites: ["bank.example", "https://x", 7] },
      { privateSites: ["bank.example"] },
      ["privateSites"],
    ],
    [{ privateSites: { 0: "bank.example" } }, {}, ["privateSites"]],
    [{ hiddenChecks: [null, "no-link"] }, { hiddenChecks: ["no-link"] }, ["hiddenChecks"]],
    [
      { readerSources: { corrections: [CORRECTION, { about: "facts" }], ownSources: "none" } },
      { readerSources: { corrections: [CORRECTION], ownSources: [] } },
      ["readerSources"],
    ],
    [{ readerSources: "lost" }, {}, ["readerSources"]],
    [{ hiddenChecks: ["single-origin"] }, { hiddenChecks: ["single-origin"] }, []],
    [{ toString: 1, future: true }, {}, []],
  ])("reads %j", (stored, chosen, unreadable) => {
    expect(toSettings(stored as Parameters<typeof toSettings>[0])).toEqual({
      settings: { ...DEFAULT_SETTINGS, ...chosen },
      unreadable,
    });
  });
});
