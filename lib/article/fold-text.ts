/** A stretch of folded text that equals its node's data one to one. */
export type Piece = { start: number; end: number; nodeIndex: number; offset: number };

/** Text that grows node by node, with white space folded, and its way back to the nodes. */
export type FoldedText = {
  text: string;
  pieces: Piece[];
  spacePending: boolean;
  /** The last characters: to look at those of the text itself makes the engine copy it whole. */
  end: string;
};

const END_CHARS = 8;

/** White space, and characters that show nothing (soft hyphen, zero-width space, BOM). */
const FOLDED = /[\s\u00ad\u200b\u2060\ufeff]+/g;
const BLANK = /\s/;

/** An empty text to append to. */
export function toFoldedText(): FoldedText {
  return { text: "", pieces: [], spacePending: false, end: "" };
}

/**
 * Appends one node's data to a folded text. Runs of white space become one space, none at the
 * start; what shows nothing is dropped.
 */
export function foldInto(folded: FoldedText, data: string, nodeIndex: number): void {
  let offset = 0;
  for (const match of data.matchAll(FOLDED)) {
    const end = match.index + match[0].length;
    const isPlain = match[0] === " " && match.index > offset && end < data.length;
    if (isPlain) continue;
    appendPiece(folded, { data, start: offset, end: match.index, nodeIndex });
    if (BLANK.test(match[0])) folded.spacePending = folded.text !== "";
    offset = end;
  }
  appendPiece(folded, { data, start: offset, end: data.length, nodeIndex });
}

type Stretch = { data: string; start: number; end: number; nodeIndex: number };

function appendPiece(folded: FoldedText, { data, start, end, nodeIndex }: Stretch): void {
  if (start === end) return;
  const space = folded.spacePending ? " " : "";
  folded.spacePending = false;
  folded.text += space;
  const at = folded.text.length;
  folded.text += data.slice(start, end);
  const own = data.slice(Math.max(start, end - END_CHARS), end);
  folded.end = own.length < END_CHARS ? (folded.end + space + own).slice(-END_CHARS) : own;
  folded.pieces.push({ start: at, end: folded.text.length, nodeIndex, offset: start });
}
