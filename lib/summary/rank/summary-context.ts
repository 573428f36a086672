import type { RankedText } from "./ranked-text";
import type { SentenceFeatures } from "./sentence-features";
import { createLikeness } from "./word-weights";
import type { Likeness } from "./word-weights";

/** What the features of a summary are counted from, prepared once for an article. */
export type SummaryContext = {
  text: RankedText;
  features: SentenceFeatures;
  scores: number[];
  /** Place of each sentence when the best score comes first. */
  ranks: number[];
  /** Sums over all sentences, and over the three best. */
  totals: { bestScores: number; goodScores: number; allScores: number; expectedWords: number };
  /** What each word weighs that stands in several sentences, by how many; 0 for others. */
  themes: Float64Array;
  themeSum: number;
  likeness: Likeness;
};

/** Indexes of three sentences in text order. */
export type Triple = [number, number, number];

const MIN_THEME_LENGTH = 4;
const GOOD_SCORE = 0.3;
const SET_SIZE = 3;

/** The context in which sets of an article's scored sentences are compared. */
export function toSummaryContext(
  text: RankedText,
  features: SentenceFeatures,
  scores: number[],
): SummaryContext {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const ranks = scores.map(() => 0);
  order.forEach((index, rank) => (ranks[index] = rank));
  const themes = toThemes(text);
  const totals = {
    bestScores: toSum(scores.filter((_, index) => (ranks[index] ?? 0) < SET_SIZE)),
    goodScores: scores.filter((score) => score > GOOD_SCORE).length,
    allScores: toSum(scores),
    expectedWords: toSum(
      text.sentences.map(({ words }, index) => Math.max(0, scores[index] ?? 0) * words.length),
    ),
  };
  return {
    text,
    features,
    scores,
    ranks,
    totals,
    themes,
    themeSum: themes.reduce((sum, weight) => sum + weight, 0) || 1,
    likeness: createLikeness(themes.length),
  };
}

function toThemes({ sentences, vocabulary }: RankedText): Float64Array {
  const counts = new Int32Array(vocabulary.length);
  const last = new Int32Array(vocabulary.length).fill(-1);
  sentences.forEach(({ words }, index) => {
    for (const word of words) {
      if (last[word] !== index) counts[word] = (counts[word] ?? 0) + 1;
      last[word] = index;
    }
  });
  return Float64Array.from(counts, (count, word) => {
    const isTheme = count > 1 && (vocabulary[word]?.length ?? 0) >= MIN_THEME_LENGTH;
    return isTheme ? count * Math.log(1 + sentences.length / count) : 0;
  });
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
