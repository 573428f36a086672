import fc from "fast-check";
import { expect, it } from "vitest";
import { splitTokens } from "../../lib/attribution/split-tokens";
import { anyText } from "../text/any-text";

/** The grammar of a token. */
const TOKEN =
  /[\p{L}\p{N}@][\p{L}\p{M}\p{N}_]*(?:(?:['’‘`\-&/](?=[\p{L}\p{N}])|\.(?=\p{Ll}|\p{N})|,(?=\p{N}))[\p{L}\p{M}\p{N}_]+)*|[-–—]+|[^\s]/gu;

const split = (text: string) => splitTokens(text, { start: 0, end: text.length });

it.each([
  ["Rp10.000, kata Mu’ti", ["rp10.000", ",", "kata", "mu'ti"]],
  ["detikNews.com — @akun_itu", ["detiknews.com", "—", "@akun_itu"]],
  ["Suara.com-Tiga orang", ["suara.com", "-", "tiga", "orang"]],
])("splitTokens(%j) is %j", (text, folded) => {
  expect(split(text).map((token) => token.folded)).toEqual(folded);
});

it.each([
  ["kata", "word", false],
  ["Kata", "word", true],
  ["detikNews", "word", true],
  ["@Akun", "word", true],
  ["10", "number", false],
  ["”", "mark", false],
])("%s is a %s, as a name's: %s", (text, kind, capital) => {
  expect(split(text)).toMatchObject([{ kind, capital }]);
});

it("finds the tokens of the grammar in any text", () => {
  const isDateline = /[\p{L}\p{N}]+\.\p{Ll}{2,4}-\p{L}/u;
  fc.assert(
    fc.property(
      anyText.filter((text) => !isDateline.test(text)),
      (text) => {
        expect(split(text).map((token) => token.text)).toEqual(text.match(TOKEN) ?? []);
      },
    ),
    { numRuns: 1000 },
  );
});
