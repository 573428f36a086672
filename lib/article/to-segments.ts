import type { Piece } from "./fold-text";

/** A stretch of `article.text` that is, character by character, a stretch of a live text node. */
export type TextSegment = { start: number; end: number; node: Text; offset: number };

/** The pieces with the live text nodes that they came from, in text order. */
export function toSegments(document: Document, pieces: Piece[]): TextSegment[] {
  const wanted = new Set(pieces.map((piece) => piece.nodeIndex));
  const nodes = findTextNodes(document, wanted, pieces.at(-1)?.nodeIndex ?? -1);
  return pieces.flatMap(({ start, end, nodeIndex, offset }) => {
    const node = nodes.get(nodeIndex);
    return node ? [{ start, end, node, offset }] : [];
  });
}

function findTextNodes(document: Document, wanted: Set<number>, last: number): Map<number, Text> {
  const nodes = new Map<number, Text>();
  const walker = document.createTreeWalker(document.documentElement, 4);
  for (let index = 0; index <= last && walker.nextNode(); index += 1) {
    const node = walker.currentNode;
    if (wanted.has(index) && isText(node)) nodes.set(index, node);
  }
  return nodes;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
