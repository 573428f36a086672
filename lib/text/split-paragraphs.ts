import type { Span } from "../types";

/** Between two paragraphs of an article's text stands this and nothing else (`Article.text`). */
const GAP = "\n\n";

/** The paragraphs of an article's text, in order; with the gaps between them they join back. */
export function splitParagraphs(text: string): Span[] {
  let start = 0;
  return text.split(GAP).flatMap((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + GAP.length;
    return paragraph === "" ? [] : [span];
  });
}
