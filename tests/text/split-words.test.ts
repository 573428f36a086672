import fc from "fast-check";
import { expect, it } from "vitest";
import { findWithin, countWords, splitWords } from "../../lib/text/split-words";
import { anyText } from "./any-text";

/** The grammar of a word. */
const WORD =
  /\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?|\p{L}[\p{L}\p{M}]*(?:(?<=\p{Lu})\p{N}[\p{L}\p{M}\p{N}]*)?(?:['’][\p{L}\p{M}]+)*/gu;

it.each([
  ["Rp 10.000, kata Ani", ["rp", "10.000", "kata", "ani"]],
  ["Senin (27/10/2025) pukul 10.00", ["senin", "27/10/2025", "pukul", "10.00"]],
  ["Moskow–Pyongyang", ["moskow", "pyongyang"]],
  ["Rp50.000 untuk G20", ["rp", "50.000", "untuk", "g20"]],
  ["they don’t", ["they", "don't"]],
  ["... — !", []],
])("splitWords(%j) is %j", (text, words) => {
  expect(splitWords(text).map((word) => word.text)).toEqual(words);
});

it("gives offsets of the whole text for a span of it", () => {
  expect(splitWords("satu dua tiga", { start: 5, end: 8 })).toEqual([
    { start: 5, end: 8, text: "dua" },
  ]);
});

it("keeps words in order and in bounds on any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      let last = 0;
      for (const { start, end } of splitWords(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeLessThanOrEqual(text.length);
        last = end;
      }
    }),
  );
});

it("finds the words of the grammar, and counts them, in any text", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const printed = splitWords(text).map(({ start, end }) => text.slice(start, end));
      expect(printed).toEqual(text.match(WORD) ?? []);
      expect(countWords(text)).toBe(printed.length);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  [{ start: 0, end: 8 }, ["ani", "dan"]],
  [{ start: 1, end: 12 }, ["dan", "budi"]],
  [{ start: 9, end: 9 }, []],
  [{ start: 40, end: 50 }, []],
])("finds the words within %j", (span, expected) => {
  const words = splitWords("Ani dan Budi pergi.");
  const { first, last } = findWithin(words, span);
  expect(words.slice(first, last).map(({ text }) => text)).toEqual(expected);
});
