/** A source of numbers in [0, 1) that is the same at each run (a linear congruence). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The values in random order; the list itself stays as it is. */
export function shuffle<Value>(values: Value[], random: () => number): Value[] {
  return values
    .map((value) => ({ value, place: random() }))
    .sort((left, right) => left.place - right.place)
    .map(({ value }) => value);
}
