import type { Forest } from "../ranker-weights";

/** One value for each feature's name. */
export type Features = Record<string, number>;

/** The sum of all trees' answers for one row of features; a feature not given counts as 0. */
export function scoreForest(forest: Forest, features: Features): number {
  const row = forest.features.map((name) => features[name] ?? 0);
  return forest.trees.reduce((sum, tree) => sum + scoreTree(tree, row), forest.base);
}

function scoreTree(tree: number[], row: number[]): number {
  let node = 0;
  for (;;) {
    const feature = tree[node] ?? -1;
    const threshold = tree[node + 1] ?? 0;
    if (feature < 0) return threshold;
    node = 4 * ((row[feature] ?? 0) < threshold ? (tree[node + 2] ?? 0) : (tree[node + 3] ?? 0));
  }
}
