import { hashText, toShortHash } from "../../text/hash-text";
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
  { sentences, vocabulary }: RankedText,
  scores: WordScores | null,
): WordFeatures[] {
  if (!scores) return sentences.map(() => UNLEARNT);
  const keys = vocabulary.map(toWordKey);
  const article = toValues(keys, scores.article);
  const articleWords = toSum(article) / Math.max(1, article.length);
  return sentences.map(({ words }) => {
    const values = toValues(
      words.map((word) => keys[word] ?? 0),
      scores.inside,
    );
    const [first = -1, second = -1] = words;
    const opening = { first: vocabulary[first] ?? "", second: vocabulary[second] ?? "" };
    const wordSum = toSum(values);
    return {
      articleWords,
      wordSum,
      wordMean: wordSum / Math.max(1, values.length),
      wordBest: values.reduce((best, value) => Math.max(best, value), 0),
      wordWorst: values.reduce((worst, value) => Math.min(worst, value), 0),
      openingWord: scores.opening.get(toWordKey(opening.first)) ?? 0,
      openingWords: scores.opening.get(toPairKey(opening.first, opening.second)) ?? 0,
    };
  });
}

/** Keys of words have so many bits: 1 in 40 unknown words is taken for a learnt one. */
const KEY_BITS = 18;

/** The key by which a word is learnt: its own, or that of its number of digits for a figure. */
export function toWordKey(word: string): number {
  return toShortHash(hashText(toForm(word)), KEY_BITS);
}

/** The key by which two words that open a sentence are learnt. */
export function toPairKey(first: string, second: string): number {
  return toShortHash(hashText(`${toForm(first)} ${toForm(second)}`), KEY_BITS);
}

function toForm(word: string): string {
  return /^\p{N}/u.test(word) ? `#${word.length}` : word;
}

function toValues(keys: number[], scores: Map<number, number>): number[] {
  return Array.from(new Set(keys), (key) => scores.get(key) ?? 0);
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
