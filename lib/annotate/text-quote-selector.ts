import type { Span } from "../types";

/**
 * A quote with its context, as the W3C Web Annotation Data Model has it:
 * https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export type TextQuoteSelector = {
  type: "TextQuoteSelector";
  exact: string;
  prefix: string;
  suffix: string;
};

/** Characters of context on each side; Hypothesis stores 32. */
const CONTEXT = 32;

/** The selector of a span of `text`: its words with up to 32 characters on each side. */
export function describeQuote(text: string, { start, end }: Span): TextQuoteSelector {
  return {
    type: "TextQuoteSelector",
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * The span of the selector's words in `text`, or null unless exactly one place fits best.
 *
 * One occurrence is taken as it is. Of several, the one whose neighbouring characters agree
 * longest with prefix and suffix; a tie is no answer.
 *
 * @example matchQuote("a b a c", {exact: "a", prefix: "b ", suffix: " c"}) → {start: 4, end: 5}
 */
export function matchQuote(
  text: string,
  { exact, prefix, suffix }: Pick<TextQuoteSelector, "exact" | "prefix" | "suffix">,
): Span | null {
  if (exact === "") return null;
  let best: { start: number; score: number; isTied: boolean } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const score =
      scoreCommonEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      scoreCommonStart(text.slice(at + exact.length, at + exact.length + suffix.length), suffix);
    if (best === null || score > best.score) best = { start: at, score, isTied: false };
    else if (score === best.score) best.isTied = true;
  }
  if (best === null || best.isTied) return null;
  return { start: best.start, end: best.start + exact.length };
}

function scoreCommonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function scoreCommonEnd(a: string, b: string): number {
  let length = 0;
  while (
    length < a.length &&
    length < b.length &&
    a[a.length - 1 - length] === b[b.length - 1 - length]
  )
    length++;
  return length;
}
