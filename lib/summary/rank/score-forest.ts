import type { Forest } from "../ranker-weights";

/** One value for each feature's name. */
export type Features = Record<string, number>;

/** A forest laid out for many rows. */
export type Scorer = {
  base: number;
  /** The column that each feature has in a row. */
  columns: Map<string, number>;
  /** By node, of all trees one after another: the column it asks for, -1 for a leaf. */
  features: Int16Array;
  /** By node: the value that parts the rows, or a leaf's answer. */
  thresholds: Float64Array;
  /** By node two: where rows below the value go on, and where the others do. */
  next: Int32Array;
  /** The first node of each tree. */
  roots: Int32Array;
};

const scorers = new WeakMap<Forest, Scorer>();

/** The forest laid out; made once for each. */
export function toScorer(forest: Forest): Scorer {
  const known = scorers.get(forest);
  if (known) return known;
  const scorer = layOut(forest);
  scorers.set(forest, scorer);
  return scorer;
}

function layOut({ features, base, trees }: Forest): Scorer {
  const count = trees.reduce((sum, tree) => sum + tree.length / 4, 0);
  const scorer: Scorer = {
    base,
    columns: new Map(features.map((name, column) => [name, column])),
    features: new Int16Array(count),
    thresholds: new Float64Array(count),
    next: new Int32Array(2 * count),
    roots: new Int32Array(trees.length),
  };
  let root = 0;
  trees.forEach((tree, at) => {
    scorer.roots[at] = root;
    for (let own = 0; own < tree.length; own += 4) {
      const node = root + own / 4;
      scorer.features[node] = tree[own] ?? -1;
      scorer.thresholds[node] = tree[own + 1] ?? 0;
      scorer.next[2 * node] = root + (tree[own + 2] ?? 0);
      scorer.next[2 * node + 1] = root + (tree[own + 3] ?? 0);
    }
    root += tree.length / 4;
  });
  return scorer;
}

/** Groups of features as one row; a feature not given counts as 0, one not learnt is left out. */
export function toRow(groups: Features[], { columns }: Scorer): Float64Array {
  const row = new Float64Array(columns.size);
  for (const group of groups) {
    for (const name in group) {
      const column = columns.get(name);
      if (column !== undefined) row[column] = group[name] ?? 0;
    }
  }
  return row;
}

/** The sum of all trees' answers for one row. */
export function scoreForest(scorer: Scorer, row: Float64Array): number {
  const { features, thresholds, next, roots } = scorer;
  let sum = scorer.base;
  for (let tree = 0; tree < roots.length; tree += 1) {
    let node = roots[tree] ?? 0;
    for (let column = features[node] ?? -1; column >= 0; column = features[node] ?? -1) {
      const isBelow = (row[column] ?? 0) < (thresholds[node] ?? 0);
      node = next[2 * node + (isBelow ? 0 : 1)] ?? 0;
    }
    sum += thresholds[node] ?? 0;
  }
  return sum;
}
