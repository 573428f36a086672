import type { WordScores } from "../ranker-weights";
import type { RankedText } from "./ranked-text";
import type { Features } from "./score-forest";

/** What the learnt words say of each sentence; 0 throughout in a language without them. */
export function toWordFeatures({ sentences }: RankedText, scores: WordScores | null): Features[] {
  if (!scores) return sentences.map(() => ({}));
  const article = toValues(
    new Set(sentences.flatMap(({ words }) => words.map(toKey))),
    scores.article,
  );
  const articleWords = toSum(article) / Math.max(1, article.length);
  return sentences.map(({ words }) => {
    const keys = words.map(toKey);
    const values = toValues(new Set(keys), scores.inside);
    const [first = "", second = ""] = keys;
    return {
      articleWords,
      wordSum: toSum(values),
      wordMean: toSum(values) / Math.max(1, values.length),
      wordBest: values.reduce((best, value) => Math.max(best, value), 0),
      wordWorst: values.reduce((worst, value) => Math.min(worst, value), 0),
      openingWord: scores.opening[first] ?? 0,
      openingWords: scores.opening[`${first} ${second}`] ?? 0,
    };
  });
}

/** The key by which a word is learnt: itself, or its number of digits for a figure. */
export function toKey(word: string): string {
  return /^\p{N}/u.test(word) ? `#${word.length}` : word;
}

function toValues(keys: Set<string>, scores: Record<string, number>): number[] {
  return [...keys].map((key) => (Object.hasOwn(scores, key) ? (scores[key] ?? 0) : 0));
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
