import { KIND, readKind, stepOver } from "../../text/character-kinds";
import { hashText } from "../../text/hash-text";
import { isSmall } from "../../text/is-small";
import type { Span } from "../../types";
import { readPieceEnd } from "./read-piece-end";
import { OWN_ROOM, type Room } from "./room";

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
  /** Where further arrays about the pieces are taken from. */
  room: Room;
};

/** How a piece is written. */
export const SHAPE = { lower: 0, title: 1, upper: 2, number: 3, mark: 4, initials: 5, tail: 6 };

const WORD_START = KIND.letter | KIND.number;
const SUFFIX_LENGTH = 3;

/** The words and marks of a paragraph of `text`, in order; white space is left out. */
export function splitPieces(text: string, paragraph: Span, room = OWN_ROOM): Pieces {
  const slice = text.slice(paragraph.start, paragraph.end);
  const borders = findBorders(slice);
  const count = borders.length / 2;
  const pieces: Pieces = {
    count,
    starts: room.ints(count),
    ends: room.ints(count),
    lowers: [],
    hashes: room.ints(count),
    suffixes: room.ints(count),
    shapes: room.bytes(count),
    room,
  };
  for (let index = 0; index < count; index += 1) {
    const [start = 0, end = 0] = [borders[2 * index], borders[2 * index + 1]];
    const piece = slice.slice(start, end);
    const lower = isSmall(piece) ? piece : piece.toLowerCase();
    pieces.starts[index] = paragraph.start + start;
    pieces.ends[index] = paragraph.start + end;
    pieces.lowers.push(lower);
    pieces.hashes[index] = hashText(lower);
    pieces.suffixes[index] = hashText(lower, Math.max(0, lower.length - SUFFIX_LENGTH));
    pieces.shapes[index] = toShape(piece, lower);
  }
  return pieces;
}

/** Start and end of each piece, one after another. */
function findBorders(text: string): number[] {
  const borders: number[] = [];
  for (let at = 0; at < text.length;) {
    const kind = readKind(text, at);
    if ((kind & KIND.space) !== 0) at = stepOver(at, kind);
    else {
      const end = readPieceEnd(text, at);
      borders.push(at, end);
      at = end;
    }
  }
  return borders;
}

function toShape(piece: string, lower: string): number {
  const first = piece.charCodeAt(0);
  if (first >= 97 && first <= 122) return SHAPE.lower;
  if (first >= 48 && first <= 57) return SHAPE.number;
  if ((readKind(piece, 0) & WORD_START) === 0)
    return piece.length > 1 && lower.length > 1 ? toTail(lower) : SHAPE.mark;
  if (piece === lower) return SHAPE.lower;
  if (piece.includes(".")) return SHAPE.initials;
  return piece.length > 1 && piece === piece.toUpperCase() ? SHAPE.upper : SHAPE.title;
}

function toTail(lower: string): number {
  return (readKind(lower, 1) & WORD_START) === 0 ? SHAPE.mark : SHAPE.tail;
}
