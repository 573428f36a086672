import {
  CONTEXT,
  toScoreContext,
  WORD_PLACES,
  WORD_STEP,
  type Forest,
  type Ranker,
  type RankerWeights,
  type WordScores,
} from "../../lib/summary/ranker-weights";
import { createNumberWriter, type NumberWriter } from "../weights/create-number-writer";
import { LEAF_STEP } from "./boost-trees";

/** A ranker as it is carried: what `openRanker` opens again, number for number. */
export function packRanker(reference: string, ranker: Ranker): RankerWeights {
  const writer = createNumberWriter();
  const { sentence, summary } = ranker;
  writeForest(writer, sentence);
  writeForest(writer, summary);
  for (const scores of ranker.words.values()) writeScores(writer, scores);
  return {
    reference,
    sentence: toFrame(sentence),
    summary: toFrame(summary),
    languages: [...ranker.words.keys()],
    packed: writer.toText(),
  };
}

const toFrame = ({ features, base }: Forest) => ({ features, base, leafStep: LEAF_STEP });

function writeForest(writer: NumberWriter, { features, trees }: Forest): void {
  const cuts = features.map((_, feature) => findCuts(trees, feature));
  for (const own of cuts) writeCuts(writer, own);
  writer.write(trees.length, CONTEXT.count);
  for (const tree of trees) writeNode(writer, tree, 0, cuts);
}

function findCuts(trees: number[][], feature: number): number[] {
  const cuts = new Set<number>();
  for (const tree of trees) {
    for (let at = 0; at < tree.length; at += 4)
      if (tree[at] === feature) cuts.add(tree[at + 1] ?? 0);
  }
  return [...cuts].sort((left, right) => left - right);
}

function writeCuts(writer: NumberWriter, cuts: number[]): void {
  writer.write(cuts.length, CONTEXT.count);
  const digits = Math.max(0, ...cuts.map(toDecimals));
  writer.write(digits, CONTEXT.digits);
  const values = cuts.map((cut) => Math.round(cut * 10 ** digits));
  values.forEach((value, at) => {
    if (at === 0) writer.writeSigned(value, CONTEXT.firstCut);
    else writer.write(value - (values[at - 1] ?? 0), CONTEXT.cutGap);
  });
}

/** How many decimals a cut is written with. */
function toDecimals(cut: number): number {
  return String(cut).split(".")[1]?.length ?? 0;
}

function writeNode(writer: NumberWriter, tree: number[], node: number, cuts: number[][]): void {
  const [feature = -1, value = 0, below = 0, above = 0] = tree.slice(4 * node, 4 * node + 4);
  writer.write(feature + 1, CONTEXT.feature);
  if (feature < 0) {
    writer.writeSigned(Math.round(value / LEAF_STEP), CONTEXT.leaf);
    return;
  }
  writer.write(cuts[feature]?.indexOf(value) ?? 0, CONTEXT.cut + feature);
  writeNode(writer, tree, below, cuts);
  writeNode(writer, tree, above, cuts);
}

function writeScores(writer: NumberWriter, scores: WordScores): void {
  const keys = new Set(WORD_PLACES.flatMap((name) => [...scores[name].keys()]));
  writer.write(keys.size, CONTEXT.count);
  let last = 0;
  for (const key of [...keys].sort((left, right) => left - right)) {
    writer.write(key - last, CONTEXT.wordGap);
    last = key;
    const places = WORD_PLACES.map((name, place) => (scores[name].has(key) ? 1 << place : 0));
    writer.write(
      places.reduce((sum, place) => sum + place, 0),
      CONTEXT.wordPlaces,
    );
    let before = 0;
    WORD_PLACES.forEach((name, place) => {
      const score = scores[name].get(key);
      if (score === undefined) return;
      const step = Math.round(score / WORD_STEP);
      writer.writeSigned(step, toScoreContext(place, before));
      before = step;
    });
  }
}
