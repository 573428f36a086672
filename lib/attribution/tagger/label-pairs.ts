import { LABEL_COUNT } from "./labels";

/** How many pairs hold one weight for each label. */
export const PAIR_COUNT = LABEL_COUNT / 2;

/**
 * Two whole numbers in one, so that one addition adds both; each of the sums must stay within
 * 16 bits. With ten labels a feature's weights are five numbers.
 */
export function toPair(low: number, high: number): number {
  return ((high << 16) + low) | 0;
}

/** The first number of a pair. */
export function toLow(pair: number): number {
  return (pair << 16) >> 16;
}

/** The second number of a pair. */
export function toHigh(pair: number): number {
  return (pair - toLow(pair)) >> 16;
}
