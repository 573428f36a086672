import type { Forest } from "../ranker-weights";

/** By a feature's name its values, one for each of what is scored. */
export type Columns = Record<string, Float64Array>;

/** A forest laid out by feature. A leaf is a bit, the leftmost the lowest. */
type Scorer = {
  base: number;
  /** Of each feature its name and the nodes that ask for it, the lowest value first. */
  features: { name: string; values: Float64Array; trees: Uint16Array; masks: Int32Array }[];
  /** Of each tree, one after another, what its leaves answer. */
  answers: Float64Array;
};

/** More leaves than a tree is grown with. */
const MOST_LEAVES = 32;

const scorers = new WeakMap<Forest, Scorer>();

/**
 * The scores of `count` rows, whose values stand in groups of columns: the sums of all trees'
 * answers. A feature without a column counts as 0, one not learnt is left out.
 *
 * No tree is walked (QuickScorer, Lucchese 2015, doi 10.1145/2766462.2767733): each value that a
 * row is not below strikes out the leaves under it, and the leftmost of those left answers.
 */
export function scoreRows(forest: Forest, groups: Columns[], count: number): number[] {
  const scorer = scorers.get(forest) ?? layOut(forest);
  scorers.set(forest, scorer);
  const { base, features, answers } = scorer;
  const columns = new Map(groups.flatMap((group) => Object.entries(group)));
  const all = features.map((feature) => ({ feature, values: columns.get(feature.name) }));
  const own = all.filter(({ values }) => values?.some((value) => value !== values[0]));
  // A third of the features are the article's: what they strike out is struck out once.
  const first = new Int32Array(answers.length / MOST_LEAVES).fill(-1);
  for (const { feature, values } of all.filter((one) => !own.includes(one)))
    strikeOut(first, feature, values?.[0] ?? 0);
  const left = new Int32Array(first.length);
  const scores: number[] = [];
  for (let row = 0; row < count; row += 1) {
    left.set(first);
    for (const { feature, values } of own) strikeOut(left, feature, values?.[row] ?? 0);
    let sum = base;
    for (let tree = 0; tree < left.length; tree += 1) {
      const bits = left[tree] ?? 0;
      const leaf = 31 - Math.clz32(bits & -bits);
      sum += answers[tree * MOST_LEAVES + leaf] ?? 0;
    }
    scores.push(sum);
  }
  return scores;
}

function strikeOut(left: Int32Array, feature: Scorer["features"][number], value: number): void {
  const { values, trees, masks } = feature;
  for (let at = 0; at < values.length && !(value < (values[at] ?? 0)); at += 1) {
    const tree = trees[at] ?? 0;
    left[tree] = (left[tree] ?? 0) & (masks[at] ?? 0);
  }
}

type Node = { value: number; tree: number; mask: number };

function layOut({ features, base, trees }: Forest): Scorer {
  const nodes = features.map((): Node[] => []);
  const answers = new Float64Array(trees.length * MOST_LEAVES);
  trees.forEach((nodesOfTree, tree) => {
    let leaf = 0;
    const visit = (at: number): void => {
      const [feature, value] = [nodesOfTree[4 * at] ?? -1, nodesOfTree[4 * at + 1] ?? 0];
      if (feature < 0) answers[tree * MOST_LEAVES + leaf++] = value;
      else {
        const first = leaf;
        visit(nodesOfTree[4 * at + 2] ?? 0);
        const struck = (1 << leaf) - (1 << first);
        nodes[feature]?.push({ value, tree, mask: ~struck });
        visit(nodesOfTree[4 * at + 3] ?? 0);
      }
    };
    visit(0);
    if (leaf > MOST_LEAVES) throw new Error("A tree of the ranker has too many leaves.");
  });
  const laidOut = features.map((name, feature) => ({ name, ...toLists(nodes[feature] ?? []) }));
  return { base, features: laidOut, answers };
}

function toLists(nodes: Node[]) {
  const sorted = nodes.sort((a, b) => a.value - b.value);
  return {
    values: Float64Array.from(sorted, ({ value }) => value),
    trees: Uint16Array.from(sorted, ({ tree }) => tree),
    masks: Int32Array.from(sorted, ({ mask }) => mask),
  };
}
