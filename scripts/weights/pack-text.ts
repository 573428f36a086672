import {
  BYTE_BITS,
  DISTANCE_LENGTH_BITS,
  LENGTH_BITS,
  MIN_PIECE,
  TEXT_SLOT_COUNT,
  toByteTree,
  toDistanceLengthTree,
  toDistanceTree,
  toKindSlot,
  toLengthKind,
  toLengthTree,
  TOLD_BITS,
} from "../../lib/weights/text-slots";
import type { PackedText } from "../../lib/weights/unpack-text";
import { createBitWriter, type BitWriter } from "./create-bit-writer";
import { findRepeats, type Repeat } from "./find-repeats";
import { createPriceBook, toSize, type TextPrices } from "./text-prices";

/** A step through a text: a piece of what was before, or a byte, of which the distance is 0. */
type Step = { length: number; distance: number };

/** Each round is paid by the prices of the one before; a sixth saves nothing. */
const ROUNDS = 5;

/** A text packed for `unpackText`. The same text gives the same bytes. */
export function packText(text: string): PackedText {
  const bytes = new TextEncoder().encode(text);
  const repeats = findRepeats(bytes);
  let { prices } = createPriceBook();
  let packed = "";
  for (let round = 0; round < ROUNDS; round += 1) {
    const written = writeSteps(bytes, pickSteps(bytes, repeats, prices));
    prices = written.prices;
    packed = written.packed;
  }
  return { size: bytes.length, packed };
}

/** The cheapest way through a text. */
function pickSteps(bytes: Uint8Array, repeats: Repeat[][], prices: TextPrices): Step[] {
  const costs = new Float64Array(bytes.length + 1).fill(Infinity);
  const lengths = new Uint16Array(bytes.length + 1);
  const distances = new Uint32Array(bytes.length + 1);
  costs[0] = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const cost = costs[at] ?? 0;
    const go = (length: number, distance: number, price: number) => {
      if (cost + price >= (costs[at + length] ?? 0)) return;
      costs[at + length] = cost + price;
      lengths[at + length] = length;
      distances[at + length] = distance;
    };
    go(1, 0, prices.byte(bytes[at - 1] ?? 0, bytes[at] ?? 0));
    for (const { distance, shortest, longest } of repeats[at] ?? []) {
      const price = prices.distance(distance);
      for (let length = shortest; length <= longest; length += 1)
        go(length, distance, price + prices.length(length));
    }
  }
  const steps: Step[] = [];
  for (let at = bytes.length; at > 0; at -= lengths[at] ?? 1)
    steps.push({ length: lengths[at] ?? 1, distance: distances[at] ?? 0 });
  return steps.reverse();
}

function writeSteps(bytes: Uint8Array, steps: Step[]) {
  const writer = createBitWriter(TEXT_SLOT_COUNT);
  const book = createPriceBook();
  let at = 0;
  let isAfterPiece = false;
  for (const step of steps) {
    const before = bytes[at - 1] ?? 0;
    const isPiece = step.distance > 0;
    const start = writer.spent();
    writer.write(isPiece ? 1 : 0, toKindSlot(before, isAfterPiece));
    if (isPiece) {
      writeTree(writer, step.length - MIN_PIECE, toLengthTree(before), LENGTH_BITS);
      const middle = writer.spent();
      writeDistance(writer, step);
      book.addLength(step.length, middle - start);
      book.addDistance(step.distance, writer.spent() - middle);
    } else {
      const byte = bytes[at] ?? 0;
      writeTree(writer, byte, toByteTree(before), BYTE_BITS);
      book.addByte(before, byte, writer.spent() - start);
    }
    isAfterPiece = isPiece;
    at += step.length;
  }
  return { packed: writer.toText(), prices: book.prices };
}

function writeTree(writer: BitWriter, value: number, tree: number, bits: number): void {
  let node = 1;
  for (let rest = bits - 1; rest >= 0; rest -= 1) {
    const bit = (value >>> rest) & 1;
    writer.write(bit, tree + node);
    node = 2 * node + bit;
  }
}

function writeDistance(writer: BitWriter, { length, distance }: Step): void {
  const bits = toSize(distance);
  const told = Math.min(bits, TOLD_BITS);
  const plain = bits - told;
  const tree = toDistanceLengthTree(toLengthKind(length));
  writeTree(writer, bits, tree, DISTANCE_LENGTH_BITS);
  writeTree(writer, Math.floor(distance / 2 ** plain) - 2 ** told, toDistanceTree(bits), told);
  writer.writePlain(distance % 2 ** plain, plain);
}
