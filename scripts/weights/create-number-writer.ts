import { createOdds, DEEP, SHALLOW_BITS, toSlot } from "../../lib/weights/odds";

/** Writes whole numbers for `createNumberReader`, which has to ask for them in the same order. */
export type NumberWriter = {
  write: (value: number, context: number) => void;
  writeSigned: (value: number, context: number) => void;
  /** All that was written, as base64. */
  toText: () => string;
};

const BYTE = 8;
const TOP = 2 ** 24;
const FULL = 2 ** 32;
const LAST_BYTES = 4;

/** A writer of packed numbers: an adaptive binary range coder, carries put into the bytes. */
export function createNumberWriter(): NumberWriter {
  const bytes: number[] = [];
  const odds = createOdds();
  let low = 0;
  let range = FULL - 1;

  const shift = (): void => {
    bytes.push(Math.floor(low / TOP));
    low = (low % TOP) * 2 ** BYTE;
  };
  const carry = (): void => {
    let at = bytes.length - 1;
    while (bytes[at] === 255) bytes[at--] = 0;
    bytes[at] = (bytes[at] ?? 0) + 1;
  };
  const writeBit = (bit: number, slot: number): void => {
    const border = odds.split(slot, range);
    odds.learn(slot, bit);
    low += bit === 0 ? 0 : border;
    range = bit === 0 ? border : range - border;
    if (low >= FULL) {
      carry();
      low -= FULL;
    }
    while (range < TOP) {
      range *= 2 ** BYTE;
      shift();
    }
  };
  const write = (value: number, context: number): void => {
    const bits = (value + 1).toString(2);
    const length = bits.length - 1;
    for (let at = 0; at < length; at += 1) writeBit(1, toSlot(context, at, 0));
    writeBit(0, toSlot(context, length, 0));
    for (let at = 1; at <= length; at += 1) {
      const before = Number.parseInt(bits.slice(0, at), 2);
      const place = at - 1 < SHALLOW_BITS ? before : DEEP + length - at + 1;
      writeBit(Number(bits[at]), toSlot(context, length, place));
    }
  };
  return {
    write,
    writeSigned: (value, context) => write(value < 0 ? -2 * value - 1 : 2 * value, context),
    toText: () => {
      for (let count = 0; count < LAST_BYTES; count += 1) shift();
      return Buffer.from(bytes).toString("base64");
    },
  };
}
