import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textData } from "../../lib/data/text";
import { splitSentences } from "../../lib/text/split-sentences";
import { SENTENCE_CASES } from "./split-sentences.cases";

const MINIMUM_BORDER_SHARE = 0.98;

function toStarts(marked: string): { text: string; starts: number[] } {
  const pieces = marked.split("|");
  let offset = 0;
  const starts = pieces.map((piece) => {
    const start = offset;
    offset += piece.length;
    return start;
  });
  return { text: pieces.join(""), starts };
}

const CASES = SENTENCE_CASES.flatMap(({ language, paragraphs }) =>
  paragraphs.map((marked) => ({ language, marked })),
);

function findStarts(language: string, text: string): number[] {
  const paragraphs = [{ start: 0, end: text.length }];
  return splitSentences(text, paragraphs, textData(language)).map(({ start }) => start);
}

describe("splitSentences", () => {
  it(`finds at least ${MINIMUM_BORDER_SHARE} of the borders of the written set`, () => {
    let hits = 0;
    let total = 0;
    const wrong: string[] = [];
    for (const { language, marked } of CASES) {
      const { text, starts } = toStarts(marked);
      const found = findStarts(language, text);
      hits += starts.filter((start) => found.includes(start)).length;
      total += new Set([...starts, ...found]).size;
      if (found.join() !== starts.join()) {
        wrong.push(found.map((s, i) => text.slice(s, found[i + 1])).join("|"));
      }
    }
    if (process.env.SHOW_WRONG) console.log(total, hits / total, wrong);
    expect(hits / total).toBeGreaterThanOrEqual(MINIMUM_BORDER_SHARE);
  });
});

describe("splitSentences, on any text", () => {
  const pieces = fc.constantFrom(
    "“",
    "”",
    '"',
    ". ",
    "! ",
    "dr. ",
    "Ani",
    "pergi",
    " ",
    "A.",
    "(",
    "5",
  );

  it("keeps every sentence in bounds, in order, trimmed, and loses no word", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        const spans = splitSentences(text, [{ start: 0, end: text.length }], textData("id"));
        const joined = spans.map(({ start, end }) => text.slice(start, end)).join("");
        expect(joined.replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const [index, { start, end }] of spans.entries()) {
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });

  it("splits a quotation of more than 600 characters at its inner borders", () => {
    const sentence = "Kami menunggu kabar dari ibu kota setiap hari. ";
    const text = `“${sentence.repeat(20)}”`;
    expect(findStarts("id", text).length).toBeGreaterThan(10);
  });

  it("takes a language without data by the neutral rules", () => {
    expect(findStarts("xx", "Ona jest tu. On jest tam.")).toEqual([0, 13]);
  });

  it("answers for a megabyte in linear time", () => {
    const text = "“Kami siap. Semua siap,” kata dr. Sinta di Jl. Mawar No. 4. ".repeat(16_000);
    expect(findStarts("id", text)).toHaveLength(16_000);
  });
});
