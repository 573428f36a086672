import { LABEL_COUNT, isAllowed } from "./labels";

/** The weights of a paragraph: for pieces by label, and for borders by class and two labels. */
export type Scores = {
  /** [piece][label] */
  nodes: Float32Array;
  /** [class][label before][label] */
  edges: Float32Array;
  classes: Uint8Array;
};

const IMPOSSIBLE = -1e9;
const ALLOWED = Uint8Array.from({ length: LABEL_COUNT * LABEL_COUNT }, (_, index) =>
  isAllowed(Math.floor(index / LABEL_COUNT), index % LABEL_COUNT) ? 1 : 0,
);

/** The most likely labels of a paragraph's pieces (Viterbi). */
export function decodeLabels({ nodes, edges, classes }: Scores): Uint8Array {
  const count = classes.length;
  const from = new Uint8Array(count * LABEL_COUNT);
  let best = new Float64Array(LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    best[label] = isAllowed(null, label) ? (nodes[label] ?? 0) : IMPOSSIBLE;
  }
  for (let index = 1; index < count; index += 1) {
    const next = new Float64Array(LABEL_COUNT);
    const edge = (classes[index] ?? 0) * LABEL_COUNT * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const [before, score] = pickBefore(best, edges, edge + label);
      from[index * LABEL_COUNT + label] = before;
      next[label] = score + (nodes[index * LABEL_COUNT + label] ?? 0);
    }
    best = next;
  }
  return followBack(best, from, count);
}

function pickBefore(best: Float64Array, edges: Float32Array, edge: number): [number, number] {
  let before = 0;
  let score = -Infinity;
  const label = edge % LABEL_COUNT;
  for (let candidate = 0; candidate < LABEL_COUNT; candidate += 1) {
    if (ALLOWED[candidate * LABEL_COUNT + label] === 0) continue;
    const value = (best[candidate] ?? 0) + (edges[edge + candidate * LABEL_COUNT] ?? 0);
    if (value <= score) continue;
    before = candidate;
    score = value;
  }
  return [before, score];
}

function followBack(best: Float64Array, from: Uint8Array, count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let label = 0;
  // A gap must close: content goes on after it, so a paragraph cannot end in one.
  best.forEach((score, candidate) => {
    if (isAllowed(candidate, 0) && score > (best[label] ?? 0)) label = candidate;
  });
  for (let index = count - 1; index >= 0; index -= 1) {
    labels[index] = label;
    label = from[index * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
