import fc from "fast-check";
import { expect, it } from "vitest";
import { splitWords } from "../../lib/text/split-words";

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
