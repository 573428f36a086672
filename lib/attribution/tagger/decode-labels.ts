import { LABEL_COUNT, isAllowed } from "./labels";
import { OWN_ROOM } from "./room";

/** The weights of a paragraph: for pieces by label, and for borders by class and two labels. */
export type Scores = {
  /** [piece][label] */
  nodes: Float32Array;
  /** [class][label before][label] */
  edges: Float32Array;
  classes: Uint8Array;
};

const IMPOSSIBLE = -1e9;
const LABELS = [...Array(LABEL_COUNT).keys()];
/** The labels that may stand before each, one list after another, and where each list ends. */
const LISTS = LABELS.map((label) => LABELS.filter((before) => isAllowed(before, label)));
const BEFORE = Uint8Array.from(LISTS.flat());
const ENDS = Uint8Array.from(LABELS, (label) => LISTS.slice(0, label + 1).flat().length);
/** For each of `BEFORE` where its edge to the label stands among those of a class. */
const PLACES = Uint8Array.from(
  LISTS.flatMap((list, label) => list.map((before) => before * LABEL_COUNT + label)),
);
const PAIR_COUNT = LABEL_COUNT * LABEL_COUNT;
/** Before the first piece. */
const OPENING = Float64Array.from(LABELS, (label) => (isAllowed(null, label) ? 0 : IMPOSSIBLE));

/** The most likely labels of a paragraph's pieces (Viterbi). */
export function decodeLabels({ nodes, edges, classes }: Scores, room = OWN_ROOM): Uint8Array {
  const count = classes.length;
  const from = room.bytes(count * LABEL_COUNT);
  let best = OPENING.slice();
  let next = new Float64Array(LABEL_COUNT);
  for (let index = 0; index < count; index += 1) {
    const node = index * LABEL_COUNT;
    if (index > 0) {
      stepOn(best, { next, from, node, edges, edge: (classes[index] ?? 0) * PAIR_COUNT });
      [best, next] = [next, best];
    }
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      best[label] = (best[label] ?? 0) + (nodes[node + label] ?? 0);
    }
  }
  return followBack(best, from, room.bytes(count));
}

/** The scores of the best way to each label of a piece, and the label before it on that way. */
type Step = {
  next: Float64Array;
  from: Uint8Array;
  node: number;
  edges: Float32Array;
  edge: number;
};

function stepOn(best: Float64Array, { next, from, node, edges, edge }: Step): void {
  let at = 0;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    let before = 0;
    let score = -Infinity;
    for (const end = ENDS[label] ?? 0; at < end; at += 1) {
      const candidate = BEFORE[at] ?? 0;
      const value = (best[candidate] ?? 0) + (edges[edge + (PLACES[at] ?? 0)] ?? 0);
      if (value <= score) continue;
      before = candidate;
      score = value;
    }
    from[node + label] = before;
    next[label] = score;
  }
}

function followBack(best: Float64Array, from: Uint8Array, labels: Uint8Array): Uint8Array {
  let label = 0;
  // A gap must close: content goes on after it, so a paragraph cannot end in one.
  best.forEach((score, candidate) => {
    if (isAllowed(candidate, 0) && score > (best[label] ?? 0)) label = candidate;
  });
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    labels[index] = label;
    label = from[index * LABEL_COUNT + label] ?? 0;
  }
  return labels;
}
