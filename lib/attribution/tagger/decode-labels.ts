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
const PAIR_COUNT = LABEL_COUNT * LABEL_COUNT;

/** The scores of the best way to each label, and the label before it on that way. */
type Path = { best: number[]; next: number[]; from: Uint8Array };

/** The most likely labels of a paragraph's pieces (Viterbi). */
export function decodeLabels({ nodes, edges, classes }: Scores, room = OWN_ROOM): Uint8Array {
  const count = classes.length;
  const path: Path = {
    best: LABELS.map((label) => (isAllowed(null, label) ? 0 : IMPOSSIBLE)),
    next: LABELS.map(() => 0),
    from: room.bytes(count * LABEL_COUNT),
  };
  for (let index = 0; index < count; index += 1) {
    const edge = (classes[index] ?? 0) * PAIR_COUNT;
    if (index > 0) stepOn(path, { edges, edge, node: index * LABEL_COUNT });
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      path.best[label] = (path.best[label] ?? 0) + (nodes[index * LABEL_COUNT + label] ?? 0);
    }
  }
  return followBack(path, room.bytes(count));
}

type Step = { edges: Float32Array; edge: number; node: number };

function stepOn(path: Path, { edges, edge, node }: Step): void {
  const { best, next, from } = path;
  let at = 0;
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    let before = 0;
    let score = -Infinity;
    for (const end = ENDS[label] ?? 0; at < end; at += 1) {
      const candidate = BEFORE[at] ?? 0;
      const pair = edge + candidate * LABEL_COUNT + label;
      const value = (best[candidate] ?? 0) + (edges[pair] ?? 0);
      if (value <= score) continue;
      before = candidate;
      score = value;
    }
    from[node + label] = before;
    next[label] = score;
  }
  path.best = next;
  path.next = best;
}

function followBack({ best, from }: Path, labels: Uint8Array): Uint8Array {
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
