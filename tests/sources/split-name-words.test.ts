import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isAllCapitals,
  isForeignWord,
  readFirstWord,
  splitNameWords,
} from "../../lib/sources/split-name-words";
import { anyText } from "../text/any-text";

describe("splitNameWords", () => {
  it.each([
    ["Kompas.com, Jakarta", ["Kompas", "com", "Jakarta"], ["", ".", ", "]],
    ["B’Tselem", ["B", "Tselem"], ["", "'"]],
    ["Interfax–Ukraina", ["Interfax", "Ukraina"], ["", "-"]],
    ["Al\u00a0 Jazeera", ["Al", "Jazeera"], ["", " "]],
    ["satu\n\n dua", ["satu", "dua"], ["", "\n\n"]],
    ["Reu\u200bters", ["Reu\u200bters"], [""]],
    ["...", [], []],
  ])("%s", (text, words, gaps) => {
    expect(splitNameWords(text).map((word) => word.text)).toEqual(words);
    expect(splitNameWords(text).map((word) => word.gap)).toEqual(gaps);
  });

  it("cuts its words out of the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        for (const { start, end, text: word } of splitNameWords(text)) {
          expect(text.slice(start, end)).toBe(word);
        }
      }),
    );
  });
});

describe("words of any text", () => {
  it("are runs of letters, marks, figures and invisible characters", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = splitNameWords(text).map((word) => word.text);
        expect(words).toEqual(text.match(/[\p{L}\p{M}\p{N}\p{Cf}]+/gu) ?? []);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("readFirstWord", () => {
  it.each([
    ["The Guardian", "the"],
    ["+972 Magazine", "972"],
    ["!", null],
  ])("%s", (name, word) => {
    expect(readFirstWord(name)).toBe(word);
  });
});

describe("isForeignWord", () => {
  it.each([
    ["Reuters", false],
    ["Şafak", false],
    ["90min", false],
    ["Rеuters", true],
    ["Ｒeuters", true],
    ["Reu\u200bters", true],
    ["Αntara", true],
  ])("%s: %s", (text, expected) => {
    const [word] = splitNameWords(text);
    expect(word && isForeignWord(word)).toBe(expected);
  });
});

describe("isAllCapitals", () => {
  it.each([
    ["BBC", true],
    ["G20", true],
    ["X", false],
    ["88", false],
    ["Bbc", false],
  ])("%s: %s", (word, expected) => {
    expect(isAllCapitals(word)).toBe(expected);
  });
});
