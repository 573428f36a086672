import type { RankedSentence, RankedText } from "./ranked-text";
import { scoreLikeness, toVector, toWordCounts } from "./word-weights";
import type { WordCounts, WordVector } from "./word-weights";

/** What a sentence is about. */
export type MatterFeatures = ReturnType<typeof toMatterFeatures>[number];

/** Words of the article that stand most often. */
const FEW_FREQUENT = 5;
const MANY_FREQUENT = 10;

/** What each sentence is about, by the article's own words and those of its headline. */
export function toMatterFeatures(text: RankedText) {
  const { sentences } = text;
  const counts = toWordCounts(sentences);
  const centre = toVector(counts.all, counts, sentences.length);
  const vectors = toSentenceVectors(sentences, counts);
  const top = pickFrequent(counts);
  const frequent = { few: new Set(top.slice(0, FEW_FREQUENT)), many: new Set(top) };
  const seen = new Set<string>();
  return sentences.map((sentence, index) => {
    const vector = vectors[index] ?? NO_WORDS;
    const unique = [...vector.weights.keys()];
    const features = {
      vector,
      commonness: toCommonness(sentence, unique, counts),
      novelty: toNovelty(unique, seen, counts),
      title: toTitleShares(unique, seen, text.titleWords),
      neighbours: {
        ...toNeighbours(vectors, index),
        centrality: scoreLikeness(vector, centre),
        top5: countIn(unique, frequent.few),
        top10: countIn(unique, frequent.many),
      },
    };
    for (const word of unique) seen.add(word);
    return features;
  });
}

const NO_WORDS: WordVector = { weights: new Map(), length: 1 };

/** A vector of words for each sentence. */
function toSentenceVectors(sentences: RankedSentence[], counts: WordCounts): WordVector[] {
  return sentences.map(({ matter }) => {
    const own = new Map<string, number>();
    for (const word of matter) own.set(word, (own.get(word) ?? 0) + 1);
    return toVector(own, counts, sentences.length);
  });
}

/** The words that stand most often, the commonest first. */
function pickFrequent({ all }: WordCounts): string[] {
  const repeated = [...all].filter(([, count]) => count > 1);
  const entries = repeated.length >= MANY_FREQUENT ? repeated : [...all];
  return entries
    .sort(byCount)
    .slice(0, MANY_FREQUENT)
    .map(([word]) => word);
}

function toCommonness(sentence: RankedSentence, unique: string[], counts: WordCounts) {
  const total = Math.max(1, counts.total);
  const frequency = (word: string) => counts.all.get(word) ?? 0;
  const elsewhere = unique.reduce((sum, word) => sum + (counts.sentences.get(word) ?? 1) - 1, 0);
  const sum = sentence.matter.reduce((all, word) => all + frequency(word), 0);
  return {
    meanFrequency: (100 * sum) / Math.max(1, sentence.matter.length) / total,
    frequency: unique.reduce((all, word) => all + frequency(word), 0) / total,
    elsewhere,
    elsewhereMean: elsewhere / Math.max(1, unique.length),
  };
}

function toNovelty(unique: string[], seen: Set<string>, counts: WordCounts) {
  const fresh = unique.filter((word) => !seen.has(word));
  return {
    newWords: fresh.length,
    newShare: fresh.length / Math.max(1, unique.length),
    newRepeated: fresh.filter((word) => (counts.sentences.get(word) ?? 0) > 1).length,
  };
}

/** -1 throughout when the article has no headline: that is not the same as sharing no word. */
function toTitleShares(unique: string[], seen: Set<string>, title: Set<string>) {
  if (title.size === 0) return { inTitle: -1, titleShare: -1, newInTitle: -1, titleWords: 0 };
  const shared = unique.filter((word) => title.has(word));
  return {
    inTitle: shared.length,
    titleShare: shared.length / title.size,
    newInTitle: shared.filter((word) => !seen.has(word)).length,
    titleWords: title.size,
  };
}

function toNeighbours(vectors: WordVector[], index: number) {
  const own = vectors[index] ?? NO_WORDS;
  return {
    likeFirst: index > 0 ? scoreLikeness(own, vectors[0]) : 1,
    likeSecond: index > 1 ? scoreLikeness(own, vectors[1]) : -1,
    likePrevious: scoreLikeness(own, vectors[index - 1]),
    likeNext: scoreLikeness(own, vectors[index + 1]),
    likeNextButOne: scoreLikeness(own, vectors[index + 2]),
  };
}

function byCount([left, more]: [string, number], [right, fewer]: [string, number]): number {
  return fewer - more || (left < right ? -1 : 1);
}

function countIn(words: string[], list: Set<string>): number {
  return words.filter((word) => list.has(word)).length;
}
