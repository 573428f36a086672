import { LABEL_COUNT } from "../../lib/attribution/tagger/labels";
import { createRandom, shuffle } from "./create-random";
import { scoreLabels, type Beliefs } from "./score-labels";

/** A paragraph ready for training. */
export type Example = {
  /** [piece][template]: row of the feature, -1 when it was not kept. */
  rows: Int32Array;
  classes: Uint8Array;
  labels: Uint8Array;
};

/** [row][label] and [class][label before][label]. */
export type Learned = { rows: Float32Array; edges: Float32Array };

export type Training = {
  examples: Example[];
  /** [row][label]: 1 where there is a weight to learn. */
  isWeighed: Uint8Array;
  classCount: number;
  epochs: number;
};

type State = Learned & { rowSquares: Float32Array; edgeSquares: Float32Array };

/** Step of AdaGrad; 0.1 to 0.2 differ by less than half a point. */
const RATE = 0.15;
/** Share of features hidden at each step: without it content loses three points. */
const DROPOUT = 0.3;
/** Smaller gradients are left out, for speed. */
const LEAST_GRADIENT = 0.001;
const SEED = 12345;

/**
 * The weights of a linear-chain conditional random field: AdaGrad on the likelihood of each
 * paragraph, features dropped at random, weights averaged over all epochs but the first.
 */
export function trainLabels(training: Training, onEpoch?: (loss: number) => void): Learned {
  const { examples, isWeighed, classCount, epochs } = training;
  const random = createRandom(SEED);
  const state = createState(isWeighed.length, classCount * LABEL_COUNT * LABEL_COUNT);
  const sum: Learned = {
    rows: new Float32Array(state.rows.length),
    edges: new Float32Array(state.edges.length),
  };
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    let loss = 0;
    for (const example of shuffle(examples, random)) {
      const seen = { ...example, rows: example.rows.map((row) => (random() < DROPOUT ? -1 : row)) };
      const beliefs = scoreLabels(seen, state);
      loss += beliefs.loss;
      updateRows(seen, beliefs, { ...state, isWeighed });
      updateEdges(seen, beliefs, state);
    }
    if (epoch > 0) addWeights(sum, state, 1 / (epochs - 1));
    onEpoch?.(loss);
  }
  // A step saw only this share of the features; now that all are seen, each weighs less.
  return { ...sum, rows: sum.rows.map((weight) => weight * (1 - DROPOUT)) };
}

function createState(rowSize: number, edgeSize: number): State {
  return {
    rows: new Float32Array(rowSize),
    edges: new Float32Array(edgeSize),
    rowSquares: new Float32Array(rowSize).fill(1),
    edgeSquares: new Float32Array(edgeSize).fill(1),
  };
}

function addWeights(sum: Learned, { rows, edges }: Learned, share: number): void {
  for (let at = 0; at < rows.length; at += 1)
    sum.rows[at] = (sum.rows[at] ?? 0) + (rows[at] ?? 0) * share;
  for (let at = 0; at < edges.length; at += 1) {
    sum.edges[at] = (sum.edges[at] ?? 0) + (edges[at] ?? 0) * share;
  }
}

function updateRows(
  example: Example,
  { nodes }: Beliefs,
  { rows, rowSquares, isWeighed }: State & Pick<Training, "isWeighed">,
): void {
  const count = example.labels.length;
  const templates = example.rows.length / count;
  for (let at = 0; at < count; at += 1) {
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const truth = example.labels[at] === label ? 1 : 0;
      const gradient = (nodes[at * LABEL_COUNT + label] ?? 0) - truth;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      for (let template = 0; template < templates; template += 1) {
        const row = example.rows[at * templates + template] ?? -1;
        const weight = row * LABEL_COUNT + label;
        if (row >= 0 && isWeighed[weight] === 1) step(rows, rowSquares, weight, gradient);
      }
    }
  }
}

function updateEdges(example: Example, beliefs: Beliefs, { edges, edgeSquares }: State): void {
  const size = LABEL_COUNT * LABEL_COUNT;
  for (let at = 1; at < example.labels.length; at += 1) {
    const truth = (example.labels[at - 1] ?? 0) * LABEL_COUNT + (example.labels[at] ?? 0);
    const offset = (example.classes[at] ?? 0) * size;
    for (let pair = 0; pair < size; pair += 1) {
      const gradient = (beliefs.pairs[at * size + pair] ?? 0) - (pair === truth ? 1 : 0);
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      step(edges, edgeSquares, offset + pair, gradient);
    }
  }
}

function step(weights: Float32Array, squares: Float32Array, at: number, gradient: number): void {
  const square = (squares[at] ?? 0) + gradient * gradient;
  squares[at] = square;
  weights[at] = (weights[at] ?? 0) - (RATE * gradient) / Math.sqrt(square);
}
