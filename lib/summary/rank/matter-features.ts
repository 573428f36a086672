import type { RankedSentence, RankedText } from "./ranked-text";
import type { Features } from "./score-forest";
import { scoreLikeness, toVector, toWordCounts } from "./word-weights";
import type { WordCounts, WordVector } from "./word-weights";

/** What each sentence is about, by the article's own words and those of its headline. */
export function toMatterFeatures(text: RankedText): Features[] {
  const { sentences } = text;
  const counts = toWordCounts(sentences);
  const centre = toVector(counts.all, counts, sentences.length);
  const vectors = toSentenceVectors(sentences, counts);
  const top = [...counts.all].sort(byCount).map(([word]) => word);
  const frequent = { top5: new Set(top.slice(0, 5)), top10: new Set(top.slice(0, 10)) };
  const seen = new Set<string>();
  return sentences.map((sentence, index) => {
    const unique = new Set(sentence.matter);
    const vector = vectors[index] ?? { weights: new Map<string, number>(), length: 1 };
    const features = {
      ...toCommonness(sentence, unique, counts),
      ...toNovelty(unique, seen, counts),
      ...toTitleShares(unique, seen, text.titleWords),
      ...toNeighbours(vectors, index),
      centrality: scoreLikeness(vector, centre),
      top5: countIn(unique, frequent.top5),
      top10: countIn(unique, frequent.top10),
    };
    for (const word of unique) seen.add(word);
    return features;
  });
}

/** A vector of words for each sentence. */
export function toSentenceVectors(sentences: RankedSentence[], counts: WordCounts): WordVector[] {
  return sentences.map(({ matter }) => {
    const own = new Map<string, number>();
    for (const word of matter) own.set(word, (own.get(word) ?? 0) + 1);
    return toVector(own, counts, sentences.length);
  });
}

function toCommonness(sentence: RankedSentence, unique: Set<string>, counts: WordCounts): Features {
  const total = Math.max(1, counts.total);
  const frequency = (word: string) => counts.all.get(word) ?? 0;
  const elsewhere = [...unique].reduce(
    (sum, word) => sum + (counts.sentences.get(word) ?? 1) - 1,
    0,
  );
  const sum = sentence.matter.reduce((all, word) => all + frequency(word), 0);
  return {
    meanFrequency: (100 * sum) / Math.max(1, sentence.matter.length) / total,
    frequency: [...unique].reduce((all, word) => all + frequency(word), 0) / total,
    elsewhere,
    elsewhereMean: elsewhere / Math.max(1, unique.size),
  };
}

function toNovelty(unique: Set<string>, seen: Set<string>, counts: WordCounts): Features {
  const fresh = [...unique].filter((word) => !seen.has(word));
  return {
    newWords: fresh.length,
    newShare: fresh.length / Math.max(1, unique.size),
    newRepeated: fresh.filter((word) => (counts.sentences.get(word) ?? 0) > 1).length,
  };
}

/** -1 throughout when the article has no headline: that is not the same as sharing no word. */
function toTitleShares(unique: Set<string>, seen: Set<string>, title: Set<string>): Features {
  if (title.size === 0) return { inTitle: -1, titleShare: -1, newInTitle: -1, titleWords: 0 };
  const shared = [...unique].filter((word) => title.has(word));
  return {
    inTitle: shared.length,
    titleShare: shared.length / title.size,
    newInTitle: shared.filter((word) => !seen.has(word)).length,
    titleWords: title.size,
  };
}

function toNeighbours(vectors: WordVector[], index: number): Features {
  const own = vectors[index] ?? { weights: new Map<string, number>(), length: 1 };
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

function countIn(words: Set<string>, list: Set<string>): number {
  return [...words].filter((word) => list.has(word)).length;
}
