import type { Span } from "../types";
import type { TextData } from "./text-data";

/**
 * The sentences of each paragraph, trimmed and in order.
 *
 * Borders are those of `Intl.Segmenter`, less those after a listed abbreviation.
 */
export function splitSentences(text: string, paragraphs: Span[], data: TextData): Span[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: "sentence" });
  const abbreviations = new Set(data.abbreviations.map((word) => word.toLowerCase()));
  return paragraphs.flatMap((paragraph) => {
    const pieces: Span[] = [];
    for (const piece of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
      const start = paragraph.start + piece.index;
      const span = toTrimmed(text, { start, end: start + piece.segment.length });
      const last = pieces.at(-1);
      if (last && abbreviations.has(toLastWord(text, last))) last.end = span.end;
      else if (span.end > span.start) pieces.push(span);
    }
    return pieces;
  });
}

function toLastWord(text: string, span: Span): string {
  const match = /([\p{L}.]+)\.$/u.exec(text.slice(Math.max(span.start, span.end - 20), span.end));
  return match?.[1]?.toLowerCase() ?? "";
}

function toTrimmed(text: string, span: Span): Span {
  const slice = text.slice(span.start, span.end);
  const start = span.start + slice.length - slice.trimStart().length;
  return { start, end: Math.max(start, span.end - (slice.length - slice.trimEnd().length)) };
}
