import type { Piece } from "./fold-text";

/** A stretch of `article.text` that is, character by character, a stretch of a live text node. */
export type TextSegment = { start: number; end: number; node: Text; offset: number };

/** The pieces with the live text nodes that they came from, in text order. */
export function toSegments(document: Document, pieces: Piece[]): TextSegment[] {
  const nodes = findTextNodes(document, new Set(pieces.map((piece) => piece.nodeIndex)));
  return pieces.flatMap(({ start, end, nodeIndex, offset }) => {
    const node = nodes.get(nodeIndex);
    return node ? [{ start, end, node, offset }] : [];
  });
}

function findTextNodes(document: Document, wanted: Set<number>): Map<number, Text> {
  const nodes = new Map<number, Text>();
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let index = 0; walker.nextNode(); index += 1) {
    const node = walker.currentNode;
    if (wanted.has(index) && isText(node)) nodes.set(index, node);
  }
  return nodes;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
