import type { PageReading } from "../article/read-page";
import type { Span } from "../types";
import type { PlacedMark } from "./drawn-marks";
import type { Mark } from "./mark";
import { matchQuote } from "./text-quote-selector";
import { toRanges } from "./to-ranges";

/** The marks with where their words stand in the live page as it was read; nowhere for null. */
export function placeMarks(page: PageReading | null, marks: readonly Mark[]): PlacedMark[] {
  return marks.map((mark) => ({ mark, ranges: page === null ? [] : findMark(page, mark) }));
}

/**
 * Ranges of a mark: by its offsets while the text still has its words there, else by the words.
 * [] for one that is not found exactly once.
 */
function findMark({ answer, segments }: PageReading, mark: Mark): Range[] {
  if (answer.kind !== "article") return [];
  const { text } = answer.article;
  const isInPlace = text.slice(mark.start, mark.end) === mark.selector.exact;
  const span: Span | null = isInPlace ? mark : matchQuote(text, mark.selector);
  return span === null ? [] : toRanges(segments, span, text);
}
