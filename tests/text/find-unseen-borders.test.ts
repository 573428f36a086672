import fc from "fast-check";
import { expect, it } from "vitest";
import { findUnseenBorders } from "../../lib/text/find-unseen-borders";

/** The grammar of these borders. */
const UNSEEN = /(?<=\p{Ll}{3}[.?!]["”’)]?)(?=\p{Lu}\p{Ll}+[ ,])|(?<=\p{L}[.?!] )(?=\p{N})/gu;

it.each([
  ["dua jam.Tidak seorang pun", [8]],
  ["“dua jam.”Tidak seorang pun", [10]],
  ["itu. 5 di antaranya", [5]],
  ["kata KORAN.com kemarin", []],
  ["di koran.Com", []],
])("findUnseenBorders(%j) is %j", (text, starts) => {
  expect(findUnseenBorders(text)).toEqual(starts);
});

it("finds the borders of the grammar in any text", () => {
  const character = fc.constantFrom(...'aaaaéBÉ𝐚𝐀5..?! ,"”’)');
  fc.assert(
    fc.property(fc.array(character, { maxLength: 40 }), (characters) => {
      const text = characters.join("");
      const starts = Array.from(text.matchAll(UNSEEN), ({ index }) => index);
      expect(findUnseenBorders(text)).toEqual(starts);
    }),
    { numRuns: 3000 },
  );
});
