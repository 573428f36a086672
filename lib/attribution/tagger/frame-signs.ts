import { QUOTE } from "./find-borders";
import type { Signs } from "./read-signs";

/** So many entries stand before the first and after the last piece, for what looks beyond. */
export const PAD = 3;

const NONE_HASH = 0x2545f491;
const NONE_KIND = 99;

/**
 * The signs of a paragraph with a margin on both sides: piece 0 is at `PAD`, the last before
 * `end`. Indexes are entries of the frame; what is not there is at `PAD - 1` or at `end`.
 */
export type Frame = {
  words: Int32Array;
  suffixes: Int32Array;
  shapes: Int32Array;
  kinds: Int32Array;
  quotes: Int32Array;
  quoteStarts: Int32Array;
  quoteEnds: Int32Array;
  /** The nearest closing mark before, and opening mark after, the piece. */
  lastClosings: Int32Array;
  nextOpenings: Int32Array;
  sentenceStarts: Int32Array;
  sentenceEnds: Int32Array;
  left: Int32Array;
  right: Int32Array;
  outerLeft: Int32Array;
  outerRight: Int32Array;
  end: number;
};

/** The frame around a paragraph's signs. */
export function frameSigns({ pieces, borders, classes, nearest }: Signs): Frame {
  const { count, room } = pieces;
  const toFrame = (values: ArrayLike<number>, none: number, shift = 0) =>
    addMargins(values, room.ints(count + 2 * PAD), { none, shift });
  return {
    words: toFrame(pieces.hashes, NONE_HASH),
    suffixes: toFrame(pieces.suffixes, NONE_HASH),
    shapes: toFrame(pieces.shapes, NONE_KIND),
    kinds: toFrame(classes, NONE_KIND),
    quotes: toFrame(borders.quotes, NONE_KIND),
    quoteStarts: toFrame(borders.quoteStarts, 0, PAD),
    quoteEnds: toFrame(borders.quoteEnds, 0, PAD),
    ...findNearestMarks(borders),
    sentenceStarts: toFrame(borders.sentenceStarts, 0, PAD),
    sentenceEnds: toFrame(borders.sentenceEnds, 0, PAD),
    left: toFrame(nearest.left, 0, PAD),
    right: toFrame(nearest.right, 0, PAD),
    outerLeft: toFrame(nearest.outerLeft, 0, PAD),
    outerRight: toFrame(nearest.outerRight, 0, PAD),
    end: count + PAD,
  };
}

function addMargins(
  values: ArrayLike<number>,
  frame: Int32Array,
  { none, shift }: { none: number; shift: number },
): Int32Array {
  frame.fill(none);
  for (let index = 0; index < values.length; index += 1) {
    frame[index + PAD] = (values[index] ?? 0) + shift;
  }
  return frame;
}

function findNearestMarks({
  quotes,
  room,
}: Signs["borders"]): Pick<Frame, "lastClosings" | "nextOpenings"> {
  const end = quotes.length + PAD;
  const lastClosings = room.ints(end + PAD);
  const nextOpenings = room.ints(end + PAD);
  let last = PAD - 1;
  for (let index = 0; index < quotes.length; index += 1) {
    lastClosings[index + PAD] = last;
    if (quotes[index] === QUOTE.closing) last = index + PAD;
  }
  let next = end;
  for (let index = quotes.length - 1; index >= 0; index -= 1) {
    nextOpenings[index + PAD] = next;
    if (quotes[index] === QUOTE.opening) next = index + PAD;
  }
  return { lastClosings, nextOpenings };
}
