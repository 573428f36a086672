import { toLeaf } from "./boost-trees";
import type { BoostOptions } from "./boost-trees";

/** Rows of features by column, with the bin of each value and the cuts between bins. */
export type Table = {
  names: string[];
  values: Float64Array[];
  cuts: number[][];
  bins: Uint8Array[];
};

type Growth = {
  table: Table;
  /** What the trees before leave unexplained, by row. */
  rest: Float64Array;
  rows: Int32Array;
  columns: number[];
  options: BoostOptions;
};

type Split = { gain: number; feature: number; bin: number };
type Leaf = { node: number; rows: Int32Array; split: Split };

const NO_SPLIT: Split = { gain: 1e-9, feature: -1, bin: 0 };

/** One regression tree in the form of `Forest`: the leaf with the most to gain is split first. */
export function growTree(growth: Growth): number[] {
  const tree: number[] = [];
  const leaves = [addLeaf(tree, growth.rows, growth)];
  while (leaves.length < growth.options.leaves) {
    const next = leaves.reduce((best, leaf) => (leaf.split.gain > best.split.gain ? leaf : best));
    if (next.split.feature < 0) break;
    const { feature, bin } = next.split;
    const column = growth.table.bins[feature] ?? new Uint8Array();
    const below = addLeaf(
      tree,
      next.rows.filter((row) => (column[row] ?? 0) <= bin),
      growth,
    );
    const above = addLeaf(
      tree,
      next.rows.filter((row) => (column[row] ?? 0) > bin),
      growth,
    );
    const threshold = growth.table.cuts[feature]?.[bin] ?? 0;
    tree.splice(4 * next.node, 4, feature, threshold, below.node, above.node);
    leaves.splice(leaves.indexOf(next), 1, below, above);
  }
  return tree;
}

function addLeaf(tree: number[], rows: Int32Array, growth: Growth): Leaf {
  const { rest, options } = growth;
  const node = tree.length / 4;
  const sum = rows.reduce((all, row) => all + (rest[row] ?? 0), 0);
  tree.push(-1, toLeaf((options.rate * sum) / (rows.length + options.shrinkage)), 0, 0);
  return { node, rows, split: findSplit(rows, sum, growth) };
}

function findSplit(rows: Int32Array, sum: number, growth: Growth): Split {
  if (rows.length < 2 * growth.options.minRows) return NO_SPLIT;
  return growth.columns.reduce<Split>((best, feature) => {
    const split = findSplitOf(feature, { rows, sum, growth });
    return split.gain > best.gain ? split : best;
  }, NO_SPLIT);
}

function findSplitOf(
  feature: number,
  { rows, sum, growth }: { rows: Int32Array; sum: number; growth: Growth },
): Split {
  const { minRows, shrinkage } = growth.options;
  const { sums, counts } = toHistogram(feature, rows, growth);
  const parent = sum ** 2 / (rows.length + shrinkage);
  let best = NO_SPLIT;
  let left = 0;
  let below = 0;
  for (let bin = 0; bin < counts.length - 1; bin += 1) {
    left += sums[bin] ?? 0;
    below += counts[bin] ?? 0;
    const above = rows.length - below;
    if (below < minRows || above < minRows) continue;
    const gain = left ** 2 / (below + shrinkage) + (sum - left) ** 2 / (above + shrinkage) - parent;
    if (gain > best.gain) best = { gain, feature, bin };
  }
  return best;
}

function toHistogram(feature: number, rows: Int32Array, { table, rest }: Growth) {
  const size = (table.cuts[feature]?.length ?? 0) + 1;
  const sums = new Float64Array(size);
  const counts = new Int32Array(size);
  const bins = table.bins[feature] ?? new Uint8Array();
  for (const row of rows) {
    const bin = bins[row] ?? 0;
    sums[bin] = (sums[bin] ?? 0) + (rest[row] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return { sums, counts };
}
