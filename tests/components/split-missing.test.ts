import { describe, expect, it } from "vitest";
import { splitMissing } from "../../components/split-missing";

describe("splitMissing", () => {
  it.each([
    ["satu dua tiga", ["dua"], ["satu ", "[dua]", " tiga"]],
    ["satu dua tiga", ["tiga", "satu"], ["[satu]", " dua ", "[tiga]"]],
    ["satu dua", [], ["satu dua"]],
    ["satu dua", ["empat", ""], ["satu dua"]],
    ["satu dua tiga", ["satu dua", "dua tiga"], ["[satu dua]", " tiga"]],
  ])("splits “%s” by %j", (text, missing, expected) => {
    const pieces = splitMissing(text, missing);
    expect(pieces.map((p) => (p.isMissing ? `[${p.text}]` : p.text))).toEqual(expected);
    expect(pieces.map((p) => p.text).join("")).toBe(text);
  });
});
