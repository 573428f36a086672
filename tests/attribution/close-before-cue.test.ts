import { describe, expect, it } from "vitest";
import { closeBeforeCue } from "../../lib/attribution/close-before-cue";
import { findQuotes } from "../../lib/attribution/find-quotes";
import { toLexicon } from "../../lib/attribution/lexicon";
import { splitTokens } from "../../lib/attribution/split-tokens";
import { attributionData } from "../../lib/data/attribution";

const CASES = [
  ['"Api menyebar, kata Rina Hartati dari Malang.', "Api menyebar"],
  ['"Api menyebar," kata Rina Hartati, kata Budi.', "Api menyebar,"],
  ['"Api menyebar, kata orang.', "Api menyebar, kata orang."],
  ['"Api menyebar dan padam.', "Api menyebar dan padam."],
] as const;

describe("closeBeforeCue", () => {
  it.each(CASES)("%s → %s", (text, words) => {
    const tokens = splitTokens(text, { start: 0, end: text.length });
    const [quote] = findQuotes(tokens);
    if (!quote) throw new Error("no quotation");
    const { inner } = closeBeforeCue(tokens, quote, toLexicon(attributionData("id")));
    expect(text.slice(inner.start, inner.end)).toBe(words);
  });
});
