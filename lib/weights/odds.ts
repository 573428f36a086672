/** For each slot the share of 0 in 65,536, learnt from the bits before it, and how many those were. */
export type Odds = { shares: Uint16Array; seen: Uint8Array };

const SHARES = 2 ** 16;
/** A share is never 0 or 1: what was never seen can still be said. */
const LEAST = 64;
const MOST = SHARES - LEAST;
/** A slot moves by 1/2, 1/3 … of what it was wrong by, and never by less than the last of these. */
const SLOWEST = 64;

/** Odds of so many slots, of which nothing is known yet. */
export function createOdds(slots: number): Odds {
  return {
    shares: new Uint16Array(slots).fill(SHARES / 2),
    seen: new Uint8Array(slots).fill(1),
  };
}

/** The part of `range`, a number of 32 bits, that a share stands for. */
export function splitRange(share: number, range: number): number {
  return (range >>> 16) * share;
}

/** The share after a bit was seen: a slot learns slower the more it has seen. */
export function learnShare(share: number, bit: number, count: number): number {
  const goal = bit === 0 ? SHARES : 0;
  const moved = share + (((goal - share) / count) | 0);
  return moved < LEAST ? LEAST : moved > MOST ? MOST : moved;
}

/** What a slot that has seen so many bits counts the next one as. */
export function countSeen(seen: number): number {
  return seen < SLOWEST ? seen + 1 : SLOWEST;
}
