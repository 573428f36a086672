import { describe, expect, it } from "vitest";
import { findBorders, QUOTE } from "../../../lib/attribution/tagger/find-borders";
import { splitPieces } from "../../../lib/attribution/tagger/split-pieces";

const marks = {
  closings: new Map([
    ["“", "”"],
    ['"', '"'],
  ]),
  abbreviations: new Set(["mr"]),
};
const read = (text: string) => {
  const pieces = splitPieces(text, { start: 0, end: text.length });
  return { pieces, borders: findBorders(pieces, marks) };
};

describe("findBorders", () => {
  it.each([
    { text: "He “may go” now.", quotes: [0, 1, 2, 2, 3, 0, 0] },
    { text: '"Yes" and "no"', quotes: [1, 2, 3, 0, 1, 2, 3] },
    { text: "“It never closes", quotes: [1, 2, 2, 2] },
    { text: "No quote” opens", quotes: [0, 0, 0, 0] },
  ])("quotes of $text", ({ text, quotes }) => {
    expect([...read(text).borders.quotes]).toEqual(quotes);
  });

  it("says where a quote starts and ends, and when it never closes", () => {
    const { borders, pieces } = read("“Yes,” he said. “But");
    expect(borders.quoteStarts[1]).toBe(0);
    expect(borders.quoteEnds[1]).toBe(3);
    expect(borders.quotes[4]).toBe(QUOTE.outside);
    expect(borders.quoteEnds[pieces.count - 1]).toBe(pieces.count);
  });

  it.each([
    { text: "One went. Two stayed.", sentences: ["One went.", "Two stayed."] },
    { text: "Mr. Lee left.", sentences: ["Mr. Lee left."] },
    { text: "“We can.” He left.", sentences: ["“We can.”", "He left."] },
    { text: "John F. Kane left", sentences: ["John F. Kane left"] },
  ])("sentences of $text", ({ text, sentences }) => {
    const { borders, pieces } = read(text);
    const starts = [...new Set(borders.sentenceStarts)];
    expect(
      starts.map((first) => {
        const last = borders.sentenceEnds[first] ?? 0;
        return text.slice(pieces.starts[first], pieces.ends[last]);
      }),
    ).toEqual(sentences);
  });
});
