import type { Forest } from "../../lib/summary/ranker-weights";
import { growTree } from "./grow-tree";
import type { Table } from "./grow-tree";
import { toRandom } from "./to-random";

/** One value for each feature's name. */
export type Features = Record<string, number>;

export type BoostOptions = {
  trees: number;
  leaves: number;
  rate: number;
  minRows: number;
  /** Added to a leaf's number of rows, so that small leaves answer less. */
  shrinkage: number;
  /** Shares of the features and rows that each tree sees. */
  features: number;
  rows: number;
  seed: number;
};

const BINS = 48;
/** A cut has so many digits as its feature's largest has with three. */
const CUT_DIGITS = 3;
const BASE_DIGITS = 4;
/** Leaves answer in steps; what that leaves over, later trees learn. */
export const LEAF_STEP = 0.0002;

/** Gradient-boosted regression trees (Friedman 2001) with squared loss, the same each time. */
export function boostTrees(rows: Features[], targets: number[], options: BoostOptions): Forest {
  const table = toTable(rows);
  const base = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const rest = Float64Array.from(targets, (target) => target - base);
  const random = toRandom(options.seed);
  const trees: number[][] = [];
  while (trees.length < options.trees) {
    const seen = Int32Array.from(rest.keys()).filter(() => random() < options.rows);
    const columns = [...table.names.keys()].filter(() => random() < options.features);
    const tree = growTree({ table, rest, rows: seen, columns, options });
    for (let row = 0; row < rest.length; row += 1) {
      rest[row] = (rest[row] ?? 0) - readLeaf(tree, table, row);
    }
    trees.push(tree);
  }
  return { features: table.names, base: Number(base.toPrecision(BASE_DIGITS)), trees };
}

/** An answer in whole steps. */
export function toLeaf(value: number): number {
  return Math.round(value / LEAF_STEP) * LEAF_STEP;
}

function toTable(rows: Features[]): Table {
  const names = Object.keys(rows[0] ?? {}).sort();
  const values = names.map((name) => Float64Array.from(rows, (row) => row[name] ?? 0));
  const cuts = values.map(toCuts);
  const bins = values.map((column, at) => column.map((value) => toBin(value, cuts[at] ?? [])));
  return { names, values, cuts, bins: bins.map((column) => Uint8Array.from(column)) };
}

function toCuts(column: Float64Array): number[] {
  const sorted = Float64Array.from(column).sort();
  const cuts = new Set<number>();
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));
  const decimals = Math.max(0, CUT_DIGITS - 1 - Math.floor(Math.log10(largest || 1)));
  const unit = 10 ** decimals;
  for (let bin = 1; bin < BINS; bin += 1) {
    const cut = Math.round((sorted[Math.floor((bin * sorted.length) / BINS)] ?? 0) * unit) / unit;
    if (cut > (sorted[0] ?? 0)) cuts.add(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}

function toBin(value: number, cuts: number[]): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value >= (cuts[middle] ?? Infinity)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readLeaf(tree: number[], { values }: Table, row: number): number {
  let node = 0;
  for (;;) {
    const feature = tree[node] ?? -1;
    const threshold = tree[node + 1] ?? 0;
    if (feature < 0) return threshold;
    const isBelow = (values[feature]?.[row] ?? 0) < threshold;
    node = 4 * ((isBelow ? tree[node + 2] : tree[node + 3]) ?? 0);
  }
}
