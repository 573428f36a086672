import { hashText, toShortHash } from "../../text/hash-text";
import type { WordScores } from "../ranker-weights";
import type { RankedText } from "./ranked-text";

/** What the learnt words say of each sentence; 0 throughout in a language without them. */
export function toWordFeatures(text: RankedText, scores: WordScores | null) {
  const column = () => new Float64Array(text.sentences.length);
  const columns = {
    articleWords: column(),
    wordSum: column(),
    wordMean: column(),
    wordBest: column(),
    wordWorst: column(),
    openingWord: column(),
    openingWords: column(),
  };
  if (scores) writeLearnt(text, scores, columns);
  return columns;
}

type WordFeatures = ReturnType<typeof toWordFeatures>;

function writeLearnt(
  { sentences, vocabulary }: RankedText,
  scores: WordScores,
  columns: WordFeatures,
): void {
  const keys = vocabulary.map(toWordKey);
  const article = toValues(keys, scores.article);
  columns.articleWords.fill(toSum(article) / Math.max(1, article.length));
  sentences.forEach(({ words }, index) => {
    const values = toValues(
      words.map((word) => keys[word] ?? 0),
      scores.inside,
    );
    const [first, second] = [vocabulary[words[0] ?? -1] ?? "", vocabulary[words[1] ?? -1] ?? ""];
    const wordSum = toSum(values);
    columns.wordSum[index] = wordSum;
    columns.wordMean[index] = wordSum / Math.max(1, values.length);
    columns.wordBest[index] = values.reduce((best, value) => Math.max(best, value), 0);
    columns.wordWorst[index] = values.reduce((worst, value) => Math.min(worst, value), 0);
    columns.openingWord[index] = scores.opening.get(toWordKey(first)) ?? 0;
    columns.openingWords[index] = scores.opening.get(toPairKey(first, second)) ?? 0;
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
