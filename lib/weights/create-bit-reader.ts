import { countSeen, createOdds, learnShare, splitRange } from "./odds";

/** Reads bits in the order in which they were written. */
export type BitReader = {
  /** The next bit of a kind; bits of a slot are told from those before them. */
  read: (slot: number) => number;
  /** The next number of so many bits, each told by those before it; it has slots from `tree` on. */
  readTree: (tree: number, bits: number) => number;
  /** The next number of so many bits, of which nothing tells any. */
  readPlain: (bits: number) => number;
};

const BYTE = 2 ** 8;
const TOP = 2 ** 24;

/**
 * A reader of bits packed by `scripts/weights/create-bit-writer.ts`, from base64.
 *
 * An adaptive binary range coder (Martin 1979, with the carry-less reading of the LZMA SDK): each
 * bit costs what it tells beyond what the bits before it in its slot let expect.
 */
export function createBitReader(text: string, slots: number): BitReader {
  const packed = atob(text);
  const { shares, seen } = createOdds(slots);
  let at = 0;
  let range = 2 ** 32 - 1;
  let code = 0;
  const shift = () => {
    code = code * BYTE + (at < packed.length ? packed.charCodeAt(at) : 0);
    at += 1;
  };
  for (let count = 0; count < 4; count += 1) shift();

  const take = (border: number): number => {
    const bit = code < border ? 0 : 1;
    if (bit === 0) range = border;
    else {
      code -= border;
      range -= border;
    }
    while (range < TOP) {
      range *= BYTE;
      shift();
    }
    return bit;
  };
  const read = (slot: number): number => {
    const share = shares[slot] ?? 0;
    const count = countSeen(seen[slot] ?? 0);
    const bit = take(splitRange(share, range));
    shares[slot] = learnShare(share, bit, count);
    seen[slot] = count;
    return bit;
  };
  const readTree = (tree: number, bits: number): number => {
    let node = 1;
    for (let rest = bits; rest > 0; rest -= 1) node = 2 * node + read(tree + node);
    return node - (1 << bits);
  };
  const readPlain = (bits: number): number => {
    let value = 0;
    for (let rest = bits; rest > 0; rest -= 1) value = 2 * value + take(range >>> 1);
    return value;
  };
  return { read, readTree, readPlain };
}
