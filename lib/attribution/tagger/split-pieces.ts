import type { Span } from "../../types";
import { hashText } from "../../text/hash-text";

/** The words and marks of a paragraph, as parallel arrays (one entry a piece). */
export type Pieces = {
  count: number;
  starts: Int32Array;
  ends: Int32Array;
  /** The piece in lower case; `hashes` and `suffixes` (three letters) are hashes of it. */
  lowers: string[];
  hashes: Int32Array;
  suffixes: Int32Array;
  /** How the piece is written: see `SHAPE`. */
  shapes: Uint8Array;
};

/** How a piece is written. */
export const SHAPE = { lower: 0, title: 1, upper: 2, number: 3, mark: 4, initials: 5, tail: 6 };

// "U.S." and "D.C." stay whole; a tail ("’s", "’ve") stands apart from its word; a number keeps
// its inner points and commas; two single marks are one double mark.
const WORD = String.raw`[\p{L}\p{M}\p{N}]+`;
const PIECE = new RegExp(
  [
    String.raw`(?:\p{L}\.){2,}`,
    String.raw`${WORD}(?:(?:[-&]|['’](?=\p{L}{3})|[.,](?=\p{N})|\.(?=\p{Ll}))${WORD})*`,
    String.raw`['’]\p{L}{1,2}(?![\p{L}\p{N}])`,
    "''|``|--+",
    String.raw`\.{3}|\S`,
  ].join("|"),
  "gu",
);
const WORD_START = /^[\p{L}\p{N}]/u;
const SUFFIX_LENGTH = 3;

/** The words and marks of a paragraph of `text`, in order; white space is left out. */
export function splitPieces(text: string, paragraph: Span): Pieces {
  const matches = [...text.slice(paragraph.start, paragraph.end).matchAll(PIECE)];
  const count = matches.length;
  const pieces: Pieces = {
    count,
    starts: new Int32Array(count),
    ends: new Int32Array(count),
    lowers: [],
    hashes: new Int32Array(count),
    suffixes: new Int32Array(count),
    shapes: new Uint8Array(count),
  };
  matches.forEach((match, index) => {
    const piece = match[0];
    const lower = piece.toLowerCase();
    pieces.starts[index] = paragraph.start + match.index;
    pieces.ends[index] = paragraph.start + match.index + piece.length;
    pieces.lowers.push(lower);
    pieces.hashes[index] = hashText(lower);
    pieces.suffixes[index] = hashText(lower, Math.max(0, lower.length - SUFFIX_LENGTH));
    pieces.shapes[index] = toShape(piece, lower);
  });
  return pieces;
}

function toShape(piece: string, lower: string): number {
  const first = piece.charCodeAt(0);
  if (first >= 97 && first <= 122) return SHAPE.lower;
  if (first >= 48 && first <= 57) return SHAPE.number;
  if (!WORD_START.test(piece))
    return piece.length > 1 && lower.length > 1 ? toTail(lower) : SHAPE.mark;
  if (piece === lower) return SHAPE.lower;
  if (piece.includes(".")) return SHAPE.initials;
  return piece.length > 1 && piece === piece.toUpperCase() ? SHAPE.upper : SHAPE.title;
}

function toTail(lower: string): number {
  return WORD_START.test(lower.slice(1)) ? SHAPE.tail : SHAPE.mark;
}
