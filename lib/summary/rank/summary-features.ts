import { toSentenceVectors } from "./matter-features";
import type { RankedText } from "./ranked-text";
import type { Features } from "./score-forest";
import { scoreLikeness, toWordCounts } from "./word-weights";
import type { WordVector } from "./word-weights";

/** What the features of a summary are counted from, prepared once for an article. */
export type SummaryContext = {
  text: RankedText;
  features: Features[];
  scores: number[];
  /** Place of each sentence when the best score comes first. */
  ranks: number[];
  vectors: WordVector[];
  /** Words that stand in several sentences, weighted by how many. */
  themes: Map<string, number>;
  themeSum: number;
  expectedWords: number;
};

const MIN_THEME_LENGTH = 4;
const GOOD_SCORE = 0.3;

/** The context in which sets of an article's scored sentences are compared. */
export function toSummaryContext(
  text: RankedText,
  features: Features[],
  scores: number[],
): SummaryContext {
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const ranks = scores.map(() => 0);
  order.forEach((index, rank) => (ranks[index] = rank));
  const themes = toThemes(text);
  return {
    text,
    features,
    scores,
    ranks,
    vectors: toSentenceVectors(text.sentences, toWordCounts(text.sentences)),
    themes,
    themeSum: toSum([...themes.values()]) || 1,
    expectedWords: toSum(
      text.sentences.map(({ words }, index) => Math.max(0, scores[index] ?? 0) * words.length),
    ),
  };
}

/** The features of three sentences, given by their indexes in text order, as a summary. */
export function toSummaryFeatures(context: SummaryContext, indexes: number[]): Features {
  return {
    ...toScoreFeatures(context, indexes),
    ...toPlaces(context, indexes),
    ...toCoverage(context, indexes),
    ...toLikeness(context, indexes),
  };
}

function toScoreFeatures({ scores, ranks }: SummaryContext, indexes: number[]): Features {
  const [first = 0, second = 0, third = 0] = indexes.map((index) => scores[index] ?? 0);
  const best = toSum(scores.filter((_, index) => (ranks[index] ?? 0) < indexes.length));
  const sorted = [first, second, third].sort((a, b) => b - a);
  return {
    score: first + second + third,
    scoreToBest: first + second + third - best,
    score1: first,
    score2: second,
    score3: third,
    bestScore: sorted[0] ?? 0,
    middleScore: sorted[1] ?? 0,
    worstScore: sorted[2] ?? 0,
    goodScores: scores.filter((score) => score > GOOD_SCORE).length,
    allScores: toSum(scores),
    ...name(
      "rank",
      indexes.map((index) => ranks[index] ?? 0),
    ),
  };
}

function toPlaces({ features }: SummaryContext, indexes: number[]): Features {
  const rows = indexes.map((index) => features[index] ?? {});
  const [first = {}, second = {}, third = {}] = rows;
  const total = (key: string) => toSum(rows.map((row) => row[key] ?? 0));
  return {
    ...name("index", indexes),
    ...name(
      "paragraph",
      rows.map((row) => row.paragraph ?? 0),
    ),
    gap1: (indexes[1] ?? 0) - (indexes[0] ?? 0),
    gap2: (indexes[2] ?? 0) - (indexes[1] ?? 0),
    sameParagraph1: Number(first.paragraph === second.paragraph),
    sameParagraph2: Number(second.paragraph === third.paragraph),
    sentences: first.sentences ?? 0,
    meanWords: first.meanWords ?? 0,
    allWords: first.allWords ?? 0,
    articleQuoted: first.articleQuoted ?? 0,
    articleWords: first.articleWords ?? 0,
    centrality: total("centrality"),
    frequency: total("frequency"),
    inTitle: total("inTitle"),
    quotationMarks: total("quotationMarks"),
    connectives: (second.startsWithConnective ?? 0) + (third.startsWithConnective ?? 0),
    wordSum: total("wordSum"),
  };
}

function toCoverage(context: SummaryContext, indexes: number[]): Features {
  const lists = indexes.map((index) => context.text.sentences[index]?.words ?? []);
  const lengths = lists.map((words) => words.length);
  const all = Math.max(1, toSum(lengths));
  const unique = new Set(lists.flat());
  const covered = toSum([...unique].map((word) => context.themes.get(word) ?? 0));
  const weighted = indexes.map((index, at) => (context.scores[index] ?? 0) * (lengths[at] ?? 0));
  return {
    ...name("words", lengths),
    words: all,
    uniqueWords: unique.size,
    uniqueShare: unique.size / all,
    wordsToExpected: all / Math.max(1, context.expectedWords),
    expectedWords: context.expectedWords,
    scorePerWord: toSum(weighted) / all,
    themes: covered,
    themeShare: covered / context.themeSum,
  };
}

function toLikeness({ vectors }: SummaryContext, indexes: number[]): Features {
  const [first, second, third] = indexes.map((index) => vectors[index]);
  if (!first || !second) return {};
  const like = [
    scoreLikeness(first, second),
    scoreLikeness(first, third),
    scoreLikeness(second, third),
  ];
  return { ...name("like", like), likeMost: Math.max(...like), likeSum: toSum(like) };
}

function toThemes({ sentences }: RankedText): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of sentences) {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const themes = [...counts].filter(
    ([word, count]) => count > 1 && word.length >= MIN_THEME_LENGTH,
  );
  return new Map(
    themes.map(([word, count]) => [word, count * Math.log(1 + sentences.length / count)]),
  );
}

function name(prefix: string, values: number[]): Features {
  return Object.fromEntries(values.map((value, at) => [`${prefix}${at + 1}`, value]));
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
