import { countSeen, createOdds, learnShare, splitRange } from "../../lib/weights/odds";

/** Writes bits for `createBitReader`, which has to ask for them in the same order. */
export type BitWriter = {
  write: (bit: number, slot: number) => void;
  writePlain: (value: number, count: number) => void;
  /** The bits that all this comes to, so far. */
  spent: () => number;
  /** All that was written, as base64. */
  toText: () => string;
};

const BYTE = 8;
const TOP = 2 ** 24;
const FULL = 2 ** 32;
const LAST_BYTES = 4;

/** A writer of bits: an adaptive binary range coder, carries put into the bytes. */
export function createBitWriter(slots: number): BitWriter {
  const bytes: number[] = [];
  const { shares, seen } = createOdds(slots);
  let low = 0;
  let range = FULL - 1;
  let spent = 0;

  const shift = (): void => {
    bytes.push(Math.floor(low / TOP));
    low = (low % TOP) * 2 ** BYTE;
  };
  const carry = (): void => {
    let at = bytes.length - 1;
    while (bytes[at] === 255) bytes[at--] = 0;
    bytes[at] = (bytes[at] ?? 0) + 1;
  };
  const put = (bit: number, border: number): void => {
    const part = bit === 0 ? border : range - border;
    spent -= Math.log2(part / range);
    low += bit === 0 ? 0 : border;
    range = part;
    if (low >= FULL) {
      carry();
      low -= FULL;
    }
    while (range < TOP) {
      range *= 2 ** BYTE;
      shift();
    }
  };
  return {
    write: (bit, slot) => {
      const share = shares[slot] ?? 0;
      const count = countSeen(seen[slot] ?? 0);
      put(bit, splitRange(share, range));
      shares[slot] = learnShare(share, bit, count);
      seen[slot] = count;
    },
    writePlain: (value, count) => {
      for (let rest = count - 1; rest >= 0; rest -= 1)
        put((value >>> rest) & 1, Math.floor(range / 2));
    },
    spent: () => spent,
    toText: () => {
      for (let count = 0; count < LAST_BYTES; count += 1) shift();
      return Buffer.from(bytes).toString("base64");
    },
  };
}
