import { createBitReader } from "./create-bit-reader";
import { DEEP, NUMBER_SLOTS, SHALLOW_BITS, toSlot } from "./number-slots";

/** Reads whole numbers in the order in which they were written; a context is a kind of number. */
export type NumberReader = {
  /** The next number from 0 up. */
  read: (context: number) => number;
  /** The next number, which may be below 0. */
  readSigned: (context: number) => number;
};

/** A reader of numbers packed by `scripts/weights/create-number-writer.ts`, from base64. */
export function createNumberReader(text: string): NumberReader {
  const bits = createBitReader(text, NUMBER_SLOTS);
  const read = (context: number): number => {
    let length = 0;
    while (bits.read(toSlot(context, length, 0)) === 1) length += 1;
    let value = 1;
    for (let rest = length; rest > 0; rest -= 1) {
      const place = length - rest < SHALLOW_BITS ? value : DEEP + rest;
      value = 2 * value + bits.read(toSlot(context, length, place));
    }
    return value - 1;
  };
  const readSigned = (context: number): number => {
    const folded = read(context);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  };
  return { read, readSigned };
}
