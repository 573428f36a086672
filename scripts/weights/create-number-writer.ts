import { DEEP, NUMBER_SLOTS, SHALLOW_BITS, toSlot } from "../../lib/weights/number-slots";
import { createBitWriter } from "./create-bit-writer";

/** Writes whole numbers for `createNumberReader`, which has to ask for them in the same order. */
export type NumberWriter = {
  write: (value: number, context: number) => void;
  writeSigned: (value: number, context: number) => void;
  /** All that was written, as base64. */
  toText: () => string;
};

/** A writer of packed numbers. */
export function createNumberWriter(): NumberWriter {
  const writer = createBitWriter(NUMBER_SLOTS);
  const write = (value: number, context: number): void => {
    const bits = (value + 1).toString(2);
    const length = bits.length - 1;
    for (let at = 0; at < length; at += 1) writer.write(1, toSlot(context, at, 0));
    writer.write(0, toSlot(context, length, 0));
    for (let at = 1; at <= length; at += 1) {
      const before = Number.parseInt(bits.slice(0, at), 2);
      const place = at - 1 < SHALLOW_BITS ? before : DEEP + length - at + 1;
      writer.write(Number(bits[at]), toSlot(context, length, place));
    }
  };
  return {
    write,
    writeSigned: (value, context) => write(value < 0 ? -2 * value - 1 : 2 * value, context),
    toText: writer.toText,
  };
}
