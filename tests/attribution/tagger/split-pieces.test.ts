import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHAPE, splitPieces } from "../../../lib/attribution/tagger/split-pieces";
import { anyText } from "../../text/any-text";

/** The grammar of a piece. */
const WORD = String.raw`[\p{L}\p{M}\p{N}]+`;
const PIECE = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`${WORD}(?:(?:[-&]|['’](?=\p{L}{3})|[.,](?=\p{N})|\.(?=\p{Ll}))${WORD})*`,
    String.raw`['’]\p{L}{1,2}(?![\p{L}\p{N}])`,
    "''|``|--+",
    String.raw`\.{3}|\S`,
  ].join("|"),
  "gu",
);

const split = (text: string): string[] => {
  const { starts, ends } = splitPieces(text, { start: 0, end: text.length });
  return [...starts].map((start, index) => text.slice(start, ends[index]));
};

describe("splitPieces", () => {
  it.each([
    { text: "He didn’t say, “No.”", pieces: ["He", "didn", "’t", "say", ",", "“", "No", ".", "”"] },
    { text: "Trump's U.S. trip", pieces: ["Trump", "'s", "U.S.", "trip"] },
    { text: "O’Brien paid $1,000.50", pieces: ["O’Brien", "paid", "$", "1,000.50"] },
    { text: "a long-time ally -- he", pieces: ["a", "long-time", "ally", "--", "he"] },
    { text: "''We can''...", pieces: ["''", "We", "can", "''", "..."] },
    { text: " \n ", pieces: [] },
  ])("$text", ({ text, pieces }) => {
    expect(split(text)).toEqual(pieces);
  });

  it("tells how each piece is written", () => {
    const text = "ann Ann ANN 12 , U.S. ’s";
    const { shapes } = splitPieces(text, { start: 0, end: text.length });
    const { lower, title, upper, number, mark, initials, tail } = SHAPE;
    expect([...shapes]).toEqual([lower, title, upper, number, mark, initials, tail]);
  });

  it("leaves out nothing but white space", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(split(text).join("")).toBe(text.replace(/\s+/gu, ""));
      }),
    );
  });

  it("finds the pieces of the grammar in any text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(split(text)).toEqual(text.match(PIECE) ?? []);
      }),
      { numRuns: 1000 },
    );
  });
});
