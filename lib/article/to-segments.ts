import type { Piece } from "./fold-text";

/** A stretch of `article.text` that is, character by character, a stretch of a live text node. */
export type TextSegment = { start: number; end: number; node: Text; offset: number };

/** The pieces with the live text nodes that they came from, in text order. */
export function toSegments(texts: Text[], pieces: Piece[]): TextSegment[] {
  return pieces.flatMap(({ start, end, nodeIndex, offset }) => {
    const node = texts[nodeIndex];
    return node ? [{ start, end, node, offset }] : [];
  });
}
