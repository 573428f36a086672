import { readSigns, type Lexicon, type Signs } from "../../lib/attribution/tagger/read-signs";
import type { Span } from "../../lib/types";
import { labelPieces } from "./label-pieces";
import type { LabelledArticle } from "./read-corpus";

export type LabelledParagraph = { signs: Signs; labels: Uint8Array };

/** The paragraphs (lines) of the articles with the true label of each piece. */
export function labelParagraphs(
  articles: LabelledArticle[],
  lexicon: Lexicon,
): LabelledParagraph[] {
  return articles.flatMap(({ text, attributions }) =>
    splitLines(text).flatMap((line) => {
      const signs = readSigns(text, line, lexicon);
      const near = attributions.filter(({ sources, cues, contents }) =>
        [...sources, ...cues, ...contents].some((span) => isTouching(span, line)),
      );
      return signs.pieces.count === 0 ? [] : [{ signs, labels: labelPieces(signs, near) }];
    }),
  );
}

/** The lines of a text. */
export function splitLines(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)];
  return lines.map((line) => ({ start: line.index, end: line.index + line[0].length }));
}

function isTouching(span: Span, line: Span): boolean {
  return span.start < line.end && span.end > line.start;
}
