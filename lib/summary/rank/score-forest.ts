import type { Forest } from "../ranker-weights";

/** One value for each feature's name. */
export type Features = Record<string, number>;

/** The column that each of a forest's features has in its rows. */
export type Columns = Map<string, number>;

/** The columns of a forest, to be made once for many rows. */
export function toColumns({ features }: Forest): Columns {
  return new Map(features.map((name, column) => [name, column]));
}

/** Groups of features as one row; a feature not given counts as 0, one not learnt is left out. */
export function toRow(groups: Features[], columns: Columns): Float64Array {
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
export function scoreForest(forest: Forest, row: Float64Array): number {
  let sum = forest.base;
  for (const tree of forest.trees) sum += scoreTree(tree, row);
  return sum;
}

function scoreTree(tree: number[], row: Float64Array): number {
  let node = 0;
  for (;;) {
    const feature = tree[node] ?? -1;
    const threshold = tree[node + 1] ?? 0;
    if (feature < 0) return threshold;
    node = 4 * ((row[feature] ?? 0) < threshold ? (tree[node + 2] ?? 0) : (tree[node + 3] ?? 0));
  }
}
