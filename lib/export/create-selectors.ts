import { describeQuote, type TextQuoteSelector } from "../annotate/text-quote-selector";
import type { Span } from "../types";

/** https://www.w3.org/TR/annotation-model/#text-position-selector */
export type TextPositionSelector = { type: "TextPositionSelector"; start: number; end: number };

/**
 * The writer of W3C selectors for one text: span → its words with context, and its position.
 *
 * Positions count Unicode code points, as the standard asks, from the start of the article's own
 * text; a reader that holds the whole page finds the words by the quote.
 */
export function createSelectors(
  text: string,
): (span: Span) => [TextQuoteSelector, TextPositionSelector] {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map((pair) => pair.index);
  const toCodePoints = (offset: number) => offset - pairs.filter((pair) => pair < offset).length;
  return (span) => [
    describeQuote(text, span),
    {
      type: "TextPositionSelector",
      start: toCodePoints(span.start),
      end: toCodePoints(span.end),
    },
  ];
}
