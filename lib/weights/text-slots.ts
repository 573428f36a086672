/**
 * Text as it is packed: a byte as it is, or a piece of what was before it, by its length and by
 * how far back it starts (Lempel and Ziv 1977). What follows what tells the bits of each.
 */
export const TEXT_SLOTS = { kind: 0, byte: 2 ** 9, length: 2 ** 17, distance: 2 ** 18 };

/** Slots of all that text is made of. */
export const TEXT_SLOT_COUNT = TEXT_SLOTS.distance + 2 ** 12;

export const BYTE_BITS = 8;
/** A shorter piece saves nothing. */
export const MIN_PIECE = 2;
/** A piece's length is told in so many bits. */
export const LENGTH_BITS = 8;
/** A distance is told by how many bits it has, and by its first ones; the others tell nothing. */
export const DISTANCE_LENGTH_BITS = 5;
export const TOLD_BITS = 3;

const MOST_LENGTH_KINDS = 4;

/** Short pieces come from near, long ones from anywhere. */
export function toLengthKind(length: number): number {
  return Math.min(length - MIN_PIECE, MOST_LENGTH_KINDS - 1);
}

/** The slot of the bit that tells a piece from a byte. */
export const toKindSlot = (before: number, isAfterPiece: boolean): number =>
  TEXT_SLOTS.kind + (isAfterPiece ? 1 << BYTE_BITS : 0) + before;

/** A byte is told by the one before it. */
export const toByteTree = (before: number): number => TEXT_SLOTS.byte + (before << BYTE_BITS);

/** So is a piece's length. */
export const toLengthTree = (before: number): number => TEXT_SLOTS.length + (before << LENGTH_BITS);

/** How many bits a distance has is told by the kind of length. */
export const toDistanceLengthTree = (kind: number): number =>
  TEXT_SLOTS.distance + (kind << DISTANCE_LENGTH_BITS);

/** A distance's first bits are told by how many it has. */
export const toDistanceTree = (bits: number): number =>
  TEXT_SLOTS.distance + (MOST_LENGTH_KINDS << DISTANCE_LENGTH_BITS) + (bits << (TOLD_BITS + 1));
