import type { RankedSentence } from "./ranked-text";

/** A sentence's words with their weights, and the length of that vector. */
export type WordVector = { weights: Map<string, number>; length: number };

/** How often the article's words stand in it, and in how many of its sentences. */
export type WordCounts = {
  all: Map<string, number>;
  sentences: Map<string, number>;
  total: number;
};

/** Counts of the article's words of matter. */
export function toWordCounts(sentences: RankedSentence[]): WordCounts {
  const all = new Map<string, number>();
  const inSentences = new Map<string, number>();
  for (const { matter } of sentences) {
    for (const word of matter) all.set(word, (all.get(word) ?? 0) + 1);
    for (const word of new Set(matter)) inSentences.set(word, (inSentences.get(word) ?? 0) + 1);
  }
  const total = sentences.reduce((sum, { matter }) => sum + matter.length, 0);
  return { all, sentences: inSentences, total };
}

/** A vector of words: each counts by its number, less when many sentences of the article have it. */
export function toVector(
  counts: Map<string, number>,
  spread: WordCounts,
  size: number,
): WordVector {
  const weights = new Map<string, number>();
  let squares = 0;
  for (const [word, count] of counts) {
    const weight = count * Math.log(1 + size / (spread.sentences.get(word) ?? 1));
    weights.set(word, weight);
    squares += weight * weight;
  }
  return { weights, length: Math.sqrt(squares) || 1 };
}

/** Cosine of two vectors of words, from 0 to 1; -1 when there is no second one. */
export function scoreLikeness(left: WordVector, right: WordVector | undefined): number {
  if (!right) return -1;
  let product = 0;
  for (const [word, weight] of left.weights) product += weight * (right.weights.get(word) ?? 0);
  return product / (left.length * right.length);
}
