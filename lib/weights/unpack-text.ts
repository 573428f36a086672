import { createBitReader, type BitReader } from "./create-bit-reader";
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
} from "./text-slots";

/** A text as it is carried: how many bytes of UTF-8 it has, and what `unpackText` reads. */
export type PackedText = { size: number; packed: string };

/** The text that `scripts/weights/pack-text.ts` packed. */
export function unpackText({ size, packed }: PackedText): string {
  const reader = createBitReader(packed, TEXT_SLOT_COUNT);
  const bytes = new Uint8Array(size);
  let isAfterPiece = false;
  for (let at = 0; at < size;) {
    const before = bytes[at - 1] ?? 0;
    isAfterPiece = reader.read(toKindSlot(before, isAfterPiece)) === 1;
    if (isAfterPiece) {
      const length = MIN_PIECE + reader.readTree(toLengthTree(before), LENGTH_BITS);
      const from = at - readDistance(reader, length);
      for (let step = 0; step < length; step += 1) bytes[at + step] = bytes[from + step] ?? 0;
      at += length;
    } else {
      bytes[at] = reader.readTree(toByteTree(before), BYTE_BITS);
      at += 1;
    }
  }
  return new TextDecoder().decode(bytes);
}

function readDistance(reader: BitReader, length: number): number {
  const tree = toDistanceLengthTree(toLengthKind(length));
  const bits = reader.readTree(tree, DISTANCE_LENGTH_BITS);
  const told = Math.min(bits, TOLD_BITS);
  const first = (1 << told) + reader.readTree(toDistanceTree(bits), told);
  return (first << (bits - told)) + reader.readPlain(bits - told);
}
