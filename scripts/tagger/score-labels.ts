import { LABEL_COUNT, isAllowed } from "../../lib/attribution/tagger/labels";
import type { Example, Learned } from "./train-labels";

/** How likely the model holds each label, and each pair of neighbours, to be. */
export type Beliefs = {
  /** [piece][label] */
  nodes: Float64Array;
  /** [piece][label before][label] */
  pairs: Float64Array;
  /** Minus the logarithm of the likelihood of the true labels. */
  loss: number;
};

const SIZE = LABEL_COUNT * LABEL_COUNT;
const LABELS = [...Array(LABEL_COUNT).keys()];
const ALLOWED = LABELS.flatMap((before) => LABELS.map((label) => isAllowed(before, label)));
const FIRST = LABELS.map((label) => (isAllowed(null, label) ? 1 : 0));
const LAST = LABELS.map((label) => (isAllowed(label, 0) ? 1 : 0));

/** What the weights make of a paragraph (forward and backward sums, scaled at each piece). */
export function scoreLabels(example: Example, learned: Learned): Beliefs {
  const count = example.labels.length;
  const nodes = sumRows(example, learned.rows);
  let loss = -scoreTruth(example, nodes, learned.edges);
  loss += toPotentials(nodes);
  const pairs = toPairPotentials(example, nodes, learned.edges);
  const { forward, scales } = sumForward(nodes, pairs, count);
  const backward = sumBackward(pairs, scales, count);
  for (const scale of scales) loss += Math.log(scale);
  for (let at = 1; at < count; at += 1) {
    for (let pair = 0; pair < SIZE; pair += 1) {
      const before = forward[(at - 1) * LABEL_COUNT + Math.floor(pair / LABEL_COUNT)] ?? 0;
      const after = backward[at * LABEL_COUNT + (pair % LABEL_COUNT)] ?? 0;
      const index = at * SIZE + pair;
      pairs[index] = (before * (pairs[index] ?? 0) * after) / (scales[at] ?? 1);
    }
  }
  return { nodes: forward.map((value, index) => value * (backward[index] ?? 0)), pairs, loss };
}

function sumRows({ rows, labels }: Example, weights: Float32Array): Float64Array {
  const nodes = new Float64Array(labels.length * LABEL_COUNT);
  const templates = rows.length / labels.length;
  for (let index = 0; index < rows.length; index += 1) {
    const row = (rows[index] ?? -1) * LABEL_COUNT;
    if (row < 0) continue;
    const node = Math.floor(index / templates) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      nodes[node + label] = (nodes[node + label] ?? 0) + (weights[row + label] ?? 0);
    }
  }
  return nodes;
}

function scoreTruth(
  { labels, classes }: Example,
  nodes: Float64Array,
  edges: Float32Array,
): number {
  let score = 0;
  labels.forEach((label, at) => {
    score += nodes[at * LABEL_COUNT + label] ?? 0;
    const before = labels[at - 1];
    if (before === undefined) return;
    score += edges[(classes[at] ?? 0) * SIZE + before * LABEL_COUNT + label] ?? 0;
  });
  return score;
}

/** Turns scores into potentials, the largest of each piece 1; returns the sum of the largest. */
function toPotentials(nodes: Float64Array): number {
  let sum = 0;
  for (let node = 0; node < nodes.length; node += LABEL_COUNT) {
    const largest = Math.max(...nodes.subarray(node, node + LABEL_COUNT));
    sum += largest;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      nodes[node + label] = Math.exp((nodes[node + label] ?? 0) - largest);
    }
  }
  return sum;
}

function toPairPotentials(
  { labels, classes }: Example,
  nodes: Float64Array,
  edges: Float32Array,
): Float64Array {
  const pairs = new Float64Array(labels.length * SIZE);
  for (let at = 1; at < labels.length; at += 1) {
    const offset = (classes[at] ?? 0) * SIZE;
    for (let pair = 0; pair < SIZE; pair += 1) {
      if (!ALLOWED[pair]) continue;
      const node = nodes[at * LABEL_COUNT + (pair % LABEL_COUNT)] ?? 0;
      pairs[at * SIZE + pair] = Math.exp(edges[offset + pair] ?? 0) * node;
    }
  }
  return pairs;
}

function sumForward(
  nodes: Float64Array,
  pairs: Float64Array,
  count: number,
): { forward: Float64Array; scales: Float64Array } {
  const forward = new Float64Array(count * LABEL_COUNT);
  const scales = new Float64Array(count);
  for (let at = 0; at < count; at += 1) {
    let scale = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      let value = at === 0 ? (FIRST[label] ?? 0) * (nodes[label] ?? 0) : 0;
      for (let before = 0; at > 0 && before < LABEL_COUNT; before += 1) {
        const pair = pairs[at * SIZE + before * LABEL_COUNT + label] ?? 0;
        value += (forward[(at - 1) * LABEL_COUNT + before] ?? 0) * pair;
      }
      if (at === count - 1) value *= LAST[label] ?? 0;
      forward[at * LABEL_COUNT + label] = value;
      scale += value;
    }
    scales[at] = scale;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      forward[at * LABEL_COUNT + label] = (forward[at * LABEL_COUNT + label] ?? 0) / scale;
    }
  }
  return { forward, scales };
}

function sumBackward(pairs: Float64Array, scales: Float64Array, count: number): Float64Array {
  const backward = new Float64Array(count * LABEL_COUNT);
  backward.set(LAST, (count - 1) * LABEL_COUNT);
  for (let at = count - 1; at > 0; at -= 1) {
    for (let before = 0; before < LABEL_COUNT; before += 1) {
      let value = 0;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        const pair = pairs[at * SIZE + before * LABEL_COUNT + label] ?? 0;
        value += pair * (backward[at * LABEL_COUNT + label] ?? 0);
      }
      backward[(at - 1) * LABEL_COUNT + before] = value / (scales[at] ?? 1);
    }
  }
  return backward;
}
