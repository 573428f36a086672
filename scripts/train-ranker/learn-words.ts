import { toPairKey, toWordKey } from "../../lib/summary/rank/word-features";
import { WORD_STEP, type WordScores } from "../../lib/summary/ranker-weights";
import type { Lesson } from "./read-corpus";

/** A lesson's sentences as words, with how much each sentence was worth choosing. */
export type WordLesson = { lesson: Lesson; words: string[][]; labels: number[] };

type Tally = Map<number, { sum: number; count: number }>;

/** Further sentences are compared with one another, not by their places. */
const LAST_PLACE = 15;
const LEAD_SENTENCES = 3;
/** Added to a word's count, so that a rare word says little. */
const SENTENCE_SHRINKAGE = 20;
const ARTICLE_SHRINKAGE = 30;
const MIN_SENTENCES = 6;
const MIN_ARTICLES = 15;
const MIN_SCORE = 0.016;
const ARTICLE_SCALE = 10;

/** How much the words of a sentence, its opening and its article say beyond the place. */
export function learnWords(lessons: WordLesson[]): WordScores {
  const places = toPlaceMeans(lessons);
  const leads = lessons.map(({ labels }) => toSum(labels.slice(0, LEAD_SENTENCES)));
  const meanLead = toSum(leads) / lessons.length;
  const inside: Tally = new Map();
  const opening: Tally = new Map();
  const article: Tally = new Map();
  lessons.forEach(({ words, labels }, at) => {
    words.forEach((sentence, index) => {
      const rest = (labels[index] ?? 0) - (places[Math.min(index, LAST_PLACE)] ?? 0);
      const keys = sentence.map(toWordKey);
      for (const key of new Set(keys)) add(inside, key, rest);
      const [first = "", second = ""] = sentence;
      add(opening, toWordKey(first), rest);
      add(opening, toPairKey(first, second), rest);
    });
    for (const key of new Set(words.flat().map(toWordKey)))
      add(article, key, (leads[at] ?? 0) - meanLead);
  });
  return {
    inside: toScores(inside, { min: MIN_SENTENCES, shrinkage: SENTENCE_SHRINKAGE, scale: 1 }),
    opening: toScores(opening, { min: MIN_SENTENCES, shrinkage: SENTENCE_SHRINKAGE, scale: 1 }),
    article: toScores(article, {
      min: MIN_ARTICLES,
      shrinkage: ARTICLE_SHRINKAGE,
      scale: ARTICLE_SCALE,
    }),
  };
}

function toPlaceMeans(lessons: WordLesson[]): number[] {
  const sums = new Array<number>(LAST_PLACE + 1).fill(0);
  const counts = [...sums];
  for (const { labels } of lessons) {
    labels.forEach((label, index) => {
      const place = Math.min(index, LAST_PLACE);
      sums[place] = (sums[place] ?? 0) + label;
      counts[place] = (counts[place] ?? 0) + 1;
    });
  }
  return sums.map((sum, place) => sum / Math.max(1, counts[place] ?? 1));
}

function add(tally: Tally, key: number, rest: number): void {
  const entry = tally.get(key) ?? { sum: 0, count: 0 };
  tally.set(key, { sum: entry.sum + rest, count: entry.count + 1 });
}

type Rule = { min: number; shrinkage: number; scale: number };

function toScores(tally: Tally, { min, shrinkage, scale }: Rule): Map<number, number> {
  const scores = [...tally]
    .filter(([, { count }]) => count >= min)
    .map(([key, { sum, count }]): [number, number] => [key, sum / (count + shrinkage)])
    .filter(([, score]) => Math.abs(score) >= MIN_SCORE)
    .map(([key, score]): [number, number] => [key, toStep(scale * score)]);
  return new Map(scores.sort(([left], [right]) => left - right));
}

const toStep = (score: number): number => Math.round(score / WORD_STEP) * WORD_STEP;
const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
