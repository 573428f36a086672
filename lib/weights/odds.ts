/** What is expected of each bit, learnt from the bits before it of the same slot. */
export type Odds = {
  /** The part of `range` that stands for 0. */
  split: (slot: number, range: number) => number;
  learn: (slot: number, bit: number) => void;
};

/** A number's first bits are told apart by all bits before them, later ones by their place. */
export const SHALLOW_BITS = 3;
/** Places from here on are those of later bits. */
export const DEEP = 2 ** SHALLOW_BITS - 1;

const LENGTHS = 32;
const PLACES = 40;
const MOST_CONTEXTS = 256;
const SHARES = 2 ** 16;
/** A share is never 0 or 1: what was never seen can still be said. */
const LEAST = 64;
/** A slot moves by 1/2, 1/3 … of what it was wrong by, and never by less than the last of these. */
const SLOWEST = 64;

/** The slot of a bit: of a number's length, or of the number itself at a place. */
export function toSlot(context: number, length: number, place: number): number {
  return (context * LENGTHS + length) * PLACES + place;
}

/** Odds of which nothing is known yet. */
export function createOdds(): Odds {
  const shares = new Uint16Array(MOST_CONTEXTS * LENGTHS * PLACES).fill(SHARES / 2);
  const seen = new Uint8Array(shares.length).fill(1);
  return {
    split: (slot, range) => Math.floor(range / SHARES) * (shares[slot] ?? 0),
    learn: (slot, bit) => {
      const share = shares[slot] ?? 0;
      const goal = bit === 0 ? SHARES : 0;
      const count = Math.min(SLOWEST, (seen[slot] ?? 0) + 1);
      seen[slot] = count;
      const moved = share + Math.trunc((goal - share) / count);
      shares[slot] = Math.min(SHARES - LEAST, Math.max(LEAST, moved));
    },
  };
}
