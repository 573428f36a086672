import type { RankedText } from "./ranked-text";

/** A sentence's different words of matter with their weights, and the length of that vector. */
export type WordVector = { words: number[]; weights: Float64Array; length: number };

/** How often each word of matter stands in the article, and in how many of its sentences. */
export type WordCounts = {
  all: Int32Array;
  sentences: Int32Array;
  total: number;
  /** What one more of a word weighs: less when many sentences have it. */
  units: Float64Array;
};

/** Counts of the article's words of matter. */
export function toWordCounts({ sentences, vocabulary }: RankedText): WordCounts {
  const all = new Int32Array(vocabulary.length);
  const spread = new Int32Array(vocabulary.length);
  const last = new Int32Array(vocabulary.length).fill(-1);
  let total = 0;
  sentences.forEach(({ matter }, index) => {
    total += matter.length;
    for (const word of matter) {
      all[word] = (all[word] ?? 0) + 1;
      if (last[word] !== index) spread[word] = (spread[word] ?? 0) + 1;
      last[word] = index;
    }
  });
  const units = Float64Array.from(spread, (count) =>
    count === 0 ? 0 : Math.log(1 + sentences.length / count),
  );
  return { all, sentences: spread, total, units };
}

/** The vectors of all sentences; words stand in the order in which they first do in theirs. */
export function toVectors(text: RankedText, { units }: WordCounts): WordVector[] {
  const counts = new Int32Array(text.vocabulary.length);
  return text.sentences.map(({ matter }) => {
    const words: number[] = [];
    for (const word of matter) {
      if (counts[word] === 0) words.push(word);
      counts[word] = (counts[word] ?? 0) + 1;
    }
    const vector = toVector(words, counts, units);
    for (const word of words) counts[word] = 0;
    return vector;
  });
}

/** The vector of the whole article. */
export function toCentre(text: RankedText, { all, units }: WordCounts): WordVector {
  const words = [...text.vocabulary.keys()].filter((word) => (all[word] ?? 0) > 0);
  return toVector(words, all, units);
}

function toVector(words: number[], counts: Int32Array, units: Float64Array): WordVector {
  const weights = new Float64Array(words.length);
  let squares = 0;
  words.forEach((word, at) => {
    const weight = (counts[word] ?? 0) * (units[word] ?? 0);
    weights[at] = weight;
    squares += weight * weight;
  });
  return { words, weights, length: Math.sqrt(squares) || 1 };
}

/** Cosines with one vector, laid out by word: from 0 to 1; -1 when a vector is missing. */
export type Likeness = {
  /** Makes `vector` the one that others are compared with. */
  lay: (vector: WordVector | undefined) => void;
  score: (other: WordVector | undefined) => number;
};

/** Compares vectors of an article with as many different words. */
export function createLikeness(size: number): Likeness {
  const laid = new Float64Array(size);
  let own: WordVector | undefined;
  const lay = (vector: WordVector | undefined) => {
    for (const word of own?.words ?? []) laid[word] = 0;
    own = vector;
    vector?.words.forEach((word, at) => (laid[word] = vector.weights[at] ?? 0));
  };
  const score = (other: WordVector | undefined) => {
    if (!own || !other) return -1;
    const { words, weights } = other;
    let product = 0;
    for (let at = 0; at < words.length; at += 1) {
      product += (weights[at] ?? 0) * (laid[words[at] ?? 0] ?? 0);
    }
    return product / (other.length * own.length);
  };
  return { lay, score };
}
