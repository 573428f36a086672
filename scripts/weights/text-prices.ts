/** What bytes and pieces cost, in bits. A piece costs its length and its distance. */
export type TextPrices = {
  byte: (before: number, byte: number) => number;
  length: (length: number) => number;
  distance: (distance: number) => number;
};

/** Before anything is known. */
const FIRST = { byte: 4.5, length: 5, distance: 4 };
const BYTES = 2 ** 8;
const LENGTHS = 2 ** 9;
const DISTANCE_SIZES = 32;

/** Means of what was paid for each kind; null for what was never paid for. */
function createMeans(kinds: number) {
  const sums = new Float64Array(kinds);
  const counts = new Uint32Array(kinds);
  return {
    add: (kind: number, bits: number) => {
      sums[kind] = (sums[kind] ?? 0) + bits;
      counts[kind] = (counts[kind] ?? 0) + 1;
    },
    of: (kind: number): number | null => (counts[kind] ? (sums[kind] ?? 0) / counts[kind] : null),
  };
}

/** How many bits follow the first of a distance. */
export const toSize = (distance: number): number => 31 - Math.clz32(distance);

/** Prices learnt from what writing a text came to. */
export function createPriceBook() {
  const bytes = createMeans(BYTES);
  const pairs = createMeans(BYTES * BYTES);
  const lengths = createMeans(LENGTHS);
  const distances = createMeans(DISTANCE_SIZES);
  const prices: TextPrices = {
    byte: (before, byte) => pairs.of(before * BYTES + byte) ?? bytes.of(byte) ?? FIRST.byte,
    length: (length) => lengths.of(length) ?? FIRST.length + Math.log2(length),
    distance: (distance) => distances.of(toSize(distance)) ?? FIRST.distance + Math.log2(distance),
  };
  return {
    prices,
    addByte: (before: number, byte: number, bits: number) => {
      bytes.add(byte, bits);
      pairs.add(before * BYTES + byte, bits);
    },
    addLength: lengths.add,
    addDistance: (distance: number, bits: number) => distances.add(toSize(distance), bits),
  };
}
