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

/**
 * White space that is more than one plain space between words, and characters that show nothing
 * (soft hyphen, zero-width space, BOM), in whole runs. Nearly all text has none of it.
 */
const FOLDED = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]|^ | $/g;
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
  FOLDED.lastIndex = 0;
  for (let match = FOLDED.exec(data); match; match = FOLDED.exec(data)) {
    const [run] = match;
    appendPiece(folded, data.slice(offset, match.index), { nodeIndex, offset });
    if (BLANK.test(run)) folded.spacePending = folded.text !== "";
    offset = match.index + run.length;
  }
  appendPiece(folded, offset === 0 ? data : data.slice(offset), { nodeIndex, offset });
}

type Origin = { nodeIndex: number; offset: number };

function appendPiece(folded: FoldedText, own: string, { nodeIndex, offset }: Origin): void {
  if (own === "") return;
  const space = folded.spacePending ? " " : "";
  folded.spacePending = false;
  folded.text += space;
  const start = folded.text.length;
  folded.text += own;
  const end = own.slice(-END_CHARS);
  folded.end = end.length < END_CHARS ? (folded.end + space + end).slice(-END_CHARS) : end;
  folded.pieces.push({ start, end: start + own.length, nodeIndex, offset });
}
