import { LENGTH_BITS, MIN_PIECE } from "../../lib/weights/text-slots";

/** A piece that stands here and stood before: how far back, and how long it may be taken. */
export type Repeat = { distance: number; shortest: number; longest: number };

const MAX_PIECE = MIN_PIECE + 2 ** LENGTH_BITS - 1;
/** Places looked at for one; the nearest come first. */
const MOST_TRIES = 400;
const NONE = -1;

/** For each place of a text, the nearest repeat of each length. */
export function findRepeats(bytes: Uint8Array): Repeat[][] {
  const latest = new Int32Array(2 ** 16).fill(NONE);
  const earlier = new Int32Array(bytes.length).fill(NONE);
  return Array.from(bytes, (byte, at) => {
    const pair = byte * 2 ** 8 + (bytes[at + 1] ?? 0);
    const found: Repeat[] = [];
    let place = latest[pair] ?? NONE;
    let longest = MIN_PIECE - 1;
    for (let tries = 0; place !== NONE && tries < MOST_TRIES; tries += 1) {
      const length = measureSame(bytes, place, at);
      if (length > longest) {
        found.push({ distance: at - place, shortest: longest + 1, longest: length });
        longest = length;
      }
      place = earlier[place] ?? NONE;
    }
    earlier[at] = latest[pair] ?? NONE;
    latest[pair] = at;
    return found;
  });
}

function measureSame(bytes: Uint8Array, one: number, other: number): number {
  const most = Math.min(MAX_PIECE, bytes.length - other);
  let length = 0;
  while (length < most && bytes[one + length] === bytes[other + length]) length += 1;
  return length;
}
