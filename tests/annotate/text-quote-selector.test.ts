import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeQuote, matchQuote } from "../../lib/annotate/text-quote-selector";

describe("matchQuote", () => {
  it.each([
    { text: "satu dua tiga", exact: "dua", prefix: "", suffix: "", at: 5 },
    { text: "kata Ani. kata Budi.", exact: "kata", prefix: "Ani. ", suffix: " Budi", at: 10 },
    { text: "baru: kata Ani. kata Budi.", exact: "kata", prefix: "", suffix: " Ani", at: 6 },
    { text: "a a a", exact: "a", prefix: "", suffix: "", at: null },
    { text: "satu dua", exact: "tiga", prefix: "", suffix: "", at: null },
    { text: "satu", exact: "", prefix: "", suffix: "", at: null },
  ])("finds “$exact” of “$text” at $at", ({ text, at, ...selector }) => {
    expect(matchQuote(text, selector)?.start ?? null).toBe(at);
  });

  it("gives the span back that was described, or nothing", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", " "), { maxLength: 80 });
    fc.assert(
      fc.property(words, fc.nat(80), fc.nat(10), (letters, from, length) => {
        const text = letters.join("");
        const span = { start: from, end: from + length };
        fc.pre(span.end <= text.length && length > 0);
        const found = matchQuote(text, describeQuote(text, span));
        expect(found === null || text.slice(found.start, found.end)).toBe(
          found === null || text.slice(span.start, span.end),
        );
      }),
    );
  });
});
