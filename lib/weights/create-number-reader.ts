import { createOdds, DEEP, SHALLOW_BITS, toSlot } from "./odds";

/** Reads whole numbers in the order in which they were written; a context is a kind of number. */
export type NumberReader = {
  /** The next number from 0 up. */
  read: (context: number) => number;
  /** The next number, which may be below 0. */
  readSigned: (context: number) => number;
};

const BYTE = 8;
const TOP = 2 ** 24;

/**
 * A reader of numbers packed by `scripts/weights/create-number-writer.ts`, from base64.
 *
 * An adaptive binary range coder (Martin 1979, with the carry-less reading of the LZMA SDK): each
 * bit costs what it tells beyond what the bits before it in its context let expect.
 */
export function createNumberReader(text: string): NumberReader {
  const bytes = Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const odds = createOdds();
  let next = 0;
  let range = 2 ** 32 - 1;
  let code = 0;
  for (let count = 0; count < 4; count += 1) code = code * 2 ** BYTE + (bytes[next++] ?? 0);

  const readBit = (slot: number): number => {
    const border = odds.split(slot, range);
    const bit = code < border ? 0 : 1;
    odds.learn(slot, bit);
    code -= bit === 0 ? 0 : border;
    range = bit === 0 ? border : range - border;
    while (range < TOP) {
      range *= 2 ** BYTE;
      code = code * 2 ** BYTE + (bytes[next++] ?? 0);
    }
    return bit;
  };
  const read = (context: number): number => {
    let length = 0;
    while (readBit(toSlot(context, length, 0)) === 1) length += 1;
    let value = 1;
    for (let rest = length; rest > 0; rest -= 1) {
      const place = length - rest < SHALLOW_BITS ? value : DEEP + rest;
      value = 2 * value + readBit(toSlot(context, length, place));
    }
    return value - 1;
  };
  const readSigned = (context: number): number => {
    const folded = read(context);
    return folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2;
  };
  return { read, readSigned };
}
