import { createNumberReader, type NumberReader } from "../../weights/create-number-reader";
import {
  CONTEXT,
  toScoreContext,
  WORD_PLACES,
  WORD_STEP,
  type Forest,
  type ForestFrame,
  type Ranker,
  type RankerWeights,
  type WordScores,
} from "../ranker-weights";

const rankers = new WeakMap<RankerWeights, Ranker>();

/** The ranker that a weights file holds; the first call with given weights unpacks them. */
export function openRanker(weights: RankerWeights): Ranker {
  const known = rankers.get(weights);
  if (known) return known;
  const reader = createNumberReader(weights.packed);
  const ranker = {
    sentence: readForest(reader, weights.sentence),
    summary: readForest(reader, weights.summary),
    words: new Map(weights.languages.map((language) => [language, readWordScores(reader)])),
  };
  rankers.set(weights, ranker);
  return ranker;
}

function readForest(reader: NumberReader, { features, base, leafStep }: ForestFrame): Forest {
  const cuts = features.map(() => readCuts(reader));
  const trees: number[][] = [];
  for (let rest = reader.read(CONTEXT.count); rest > 0; rest -= 1) {
    const tree: number[] = [];
    addNode(tree, reader, { cuts, leafStep });
    trees.push(tree);
  }
  return { features, base, trees };
}

/** The values at which a feature's trees part, in rising order. */
function readCuts(reader: NumberReader): number[] {
  const count = reader.read(CONTEXT.count);
  const unit = 10 ** reader.read(CONTEXT.digits);
  const cuts: number[] = [];
  let value = 0;
  while (cuts.length < count) {
    const isFirst = cuts.length === 0;
    value += isFirst ? reader.readSigned(CONTEXT.firstCut) : reader.read(CONTEXT.cutGap);
    cuts.push(value / unit);
  }
  return cuts;
}

/** Adds a node and all below it, each before those below it; returns its index. */
function addNode(
  tree: number[],
  reader: NumberReader,
  forest: { cuts: number[][]; leafStep: number },
): number {
  const at = tree.length;
  const feature = reader.read(CONTEXT.feature) - 1;
  if (feature < 0) {
    tree.push(-1, reader.readSigned(CONTEXT.leaf) * forest.leafStep, 0, 0);
    return at / 4;
  }
  const cut = forest.cuts[feature]?.[reader.read(CONTEXT.cut + feature)] ?? 0;
  tree.push(feature, cut, 0, 0);
  tree[at + 2] = addNode(tree, reader, forest);
  tree[at + 3] = addNode(tree, reader, forest);
  return at / 4;
}

function readWordScores(reader: NumberReader): WordScores {
  const scores: WordScores = { inside: new Map(), opening: new Map(), article: new Map() };
  let key = 0;
  for (let rest = reader.read(CONTEXT.count); rest > 0; rest -= 1) {
    key += reader.read(CONTEXT.wordGap);
    const places = reader.read(CONTEXT.wordPlaces);
    let before = 0;
    WORD_PLACES.forEach((name, place) => {
      if (((places >> place) & 1) === 0) return;
      before = reader.readSigned(toScoreContext(place, before));
      scores[name].set(key, before * WORD_STEP);
    });
  }
  return scores;
}
