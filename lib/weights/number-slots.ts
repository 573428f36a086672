/** A number's first bits are told apart by all bits before them, later ones by their place. */
export const SHALLOW_BITS = 3;
/** Places from here on are those of later bits. */
export const DEEP = 2 ** SHALLOW_BITS - 1;

const LENGTHS = 32;
const PLACES = 40;
const MOST_CONTEXTS = 256;

/** Slots of all contexts of numbers. */
export const NUMBER_SLOTS = MOST_CONTEXTS * LENGTHS * PLACES;

/** The slot of a bit: of a number's length, or of the number itself at a place. */
export function toSlot(context: number, length: number, place: number): number {
  return (context * LENGTHS + length) * PLACES + place;
}
