import type { WordScores } from "../ranker-weights";
import type { RankedText } from "./ranked-text";

/** What the learnt words say of a sentence. */
export type WordFeatures = typeof UNLEARNT;

const UNLEARNT = {
  articleWords: 0,
  wordSum: 0,
  wordMean: 0,
  wordBest: 0,
  wordWorst: 0,
  openingWord: 0,
  openingWords: 0,
};

/** What the learnt words say of each sentence; 0 throughout in a language without them. */
export function toWordFeatures(
  { sentences }: RankedText,
  scores: WordScores | null,
): WordFeatures[] {
  if (!scores) return sentences.map(() => UNLEARNT);
  const lists = sentences.map(({ words }) => words.map(toKey));
  const article = toValues(new Set(lists.flat()), scores.article);
  const articleWords = toSum(article) / Math.max(1, article.length);
  return lists.map((keys) => {
    const values = toValues(new Set(keys), scores.inside);
    const [first = "", second = ""] = keys;
    const wordSum = toSum(values);
    return {
      articleWords,
      wordSum,
      wordMean: wordSum / Math.max(1, values.length),
      wordBest: values.reduce((best, value) => Math.max(best, value), 0),
      wordWorst: values.reduce((worst, value) => Math.min(worst, value), 0),
      openingWord: toValue(first, scores.opening),
      openingWords: toValue(`${first} ${second}`, scores.opening),
    };
  });
}

/** The key by which a word is learnt: itself, or its number of digits for a figure. */
export function toKey(word: string): string {
  return /^\p{N}/u.test(word) ? `#${word.length}` : word;
}

function toValues(keys: Set<string>, scores: Record<string, number>): number[] {
  return Array.from(keys, (key) => toValue(key, scores));
}

function toValue(key: string, scores: Record<string, number>): number {
  return Object.hasOwn(scores, key) ? (scores[key] ?? 0) : 0;
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
