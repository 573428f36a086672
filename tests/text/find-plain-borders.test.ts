import fc from "fast-check";
import { expect, it } from "vitest";
import { findPlainBorders } from "../../lib/text/find-plain-borders";

const segmenter = new Intl.Segmenter("und", { granularity: "sentence" });
const findSegments = (text: string) =>
  [...segmenter.segment(text)].map(({ index }) => index).filter((index) => index > 0);

it.each([
  ["Ia pulang. Dia pergi.", [11]],
  ["Di Jl. Mawar No. 3 di Bandung.", [7]],
  ["“Ya!” katanya. (Tamat)", [6, 15]],
  ["Rp 3.500 di U.S.A. - dan", []],
  ["Baris satu\nbaris dua\r\n", [11]],
  ["Tanpa akhir", []],
  ["", []],
  ["Это так. Да.", null],
])("%j has the borders %j", (text, borders) => {
  expect(findPlainBorders(text)).toEqual(borders);
});

it("finds the borders of `Intl.Segmenter` in any plain text", () => {
  const characters = [..."aBéŁ1.!?,:-–—…•%\"”“’') \n\r\u00a0\t@ŉ"];
  const plain = fc.array(fc.constantFrom(...characters), { maxLength: 30 });
  fc.assert(
    fc.property(plain, (units) => {
      const text = units.join("");
      expect(findPlainBorders(text)).toEqual(findSegments(text));
    }),
    { numRuns: 3000 },
  );
});
