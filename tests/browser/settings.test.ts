import { expect, it } from "vitest";
import { DEFAULT_SETTINGS, toSettings } from "../../lib/browser/settings";

it.each([
  [{ language: null, bulletCount: null, marks: null }, {}, []],
  [
    { language: "en", bulletCount: 5, marks: false },
    { language: "en", bulletCount: 5, marks: false },
    [],
  ],
  [{ language: 3, bulletCount: "5", marks: "ja" }, {}, ["language", "bulletCount", "marks"]],
  [{ language: "en", bulletCount: 99, marks: true }, { language: "en" }, ["bulletCount"]],
  [{ language: "<b>", bulletCount: NaN, marks: undefined }, {}, ["language", "bulletCount"]],
])("reads %j", (stored, chosen, unreadable) => {
  expect(toSettings(stored)).toEqual({
    settings: { ...DEFAULT_SETTINGS, ...chosen },
    unreadable,
  });
});
