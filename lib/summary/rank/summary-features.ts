import type { RankedText } from "./ranked-text";
import type { Features } from "./score-forest";
import type { SentenceFeatures } from "./sentence-features";
import { scoreLikeness } from "./word-weights";

/** What the features of a summary are counted from, prepared once for an article. */
export type SummaryContext = {
  text: RankedText;
  features: SentenceFeatures[];
  scores: number[];
  /** Place of each sentence when the best score comes first. */
  ranks: number[];
  /** Sums over all sentences, and over the three best. */
  totals: { bestScores: number; goodScores: number; allScores: number; expectedWords: number };
  /** Words that stand in several sentences, weighted by how many. */
  themes: Map<string, number>;
  themeSum: number;
  /** Likeness of two sentences, by the first's index and the second's, as far as asked for. */
  likeness: Map<number, number>;
};

const MIN_THEME_LENGTH = 4;
const GOOD_SCORE = 0.3;
const SET_SIZE = 3;

/** The context in which sets of an article's scored sentences are compared. */
export function toSummaryContext(
  text: RankedText,
  features: SentenceFeatures[],
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
  const themeSum = toSum([...themes.values()]) || 1;
  return { text, features, scores, ranks, totals, themes, themeSum, likeness: new Map() };
}

/** The features of three sentences, given by their indexes in text order, as groups of a row. */
export function toSummaryFeatures(context: SummaryContext, indexes: number[]): Features[] {
  return [
    toScoreFeatures(context, indexes),
    toRanks(context, indexes),
    toPlaces(context, indexes),
    toSums(context, indexes),
    toCoverage(context, indexes),
    toLikeness(context, indexes),
  ];
}

function toScoreFeatures({ scores, totals }: SummaryContext, indexes: number[]): Features {
  const [score1 = 0, score2 = 0, score3 = 0] = indexes.map((index) => scores[index] ?? 0);
  const [bestScore = 0, middleScore = 0, worstScore = 0] = [score1, score2, score3].sort(
    (a, b) => b - a,
  );
  const score = score1 + score2 + score3;
  const scoreToBest = score - totals.bestScores;
  const { goodScores, allScores } = totals;
  return {
    score,
    scoreToBest,
    score1,
    score2,
    score3,
    bestScore,
    middleScore,
    worstScore,
    goodScores,
    allScores,
  };
}

function toRanks({ ranks }: SummaryContext, indexes: number[]): Features {
  const [index1 = 0, index2 = 0, index3 = 0] = indexes;
  const [rank1 = 0, rank2 = 0, rank3 = 0] = indexes.map((index) => ranks[index] ?? 0);
  return {
    rank1,
    rank2,
    rank3,
    index1,
    index2,
    index3,
    gap1: index2 - index1,
    gap2: index3 - index2,
  };
}

function toPlaces({ features }: SummaryContext, indexes: number[]): Features {
  const [first, second, third] = indexes.map((index) => features[index]);
  const [paragraph1 = 0, paragraph2 = 0, paragraph3 = 0] = [first, second, third].map(
    (own) => own?.place.paragraph ?? 0,
  );
  return {
    paragraph1,
    paragraph2,
    paragraph3,
    sameParagraph1: Number(paragraph1 === paragraph2),
    sameParagraph2: Number(paragraph2 === paragraph3),
    sentences: first?.place.sentences ?? 0,
    meanWords: first?.form.article.meanWords ?? 0,
    allWords: first?.place.allWords ?? 0,
    articleQuoted: first?.form.article.articleQuoted ?? 0,
    articleWords: first?.words.articleWords ?? 0,
    connectives:
      (second?.form.marks.startsWithConnective ?? 0) +
      (third?.form.marks.startsWithConnective ?? 0),
  };
}

function toSums({ features }: SummaryContext, indexes: number[]): Features {
  const rows = indexes.flatMap((index) => features[index] ?? []);
  return {
    centrality: toSum(rows.map(({ matter }) => matter.neighbours.centrality)),
    frequency: toSum(rows.map(({ matter }) => matter.commonness.frequency)),
    inTitle: toSum(rows.map(({ matter }) => matter.title.inTitle)),
    quotationMarks: toSum(rows.map(({ form }) => form.marks.quotationMarks)),
    wordSum: toSum(rows.map(({ words }) => words.wordSum)),
  };
}

function toCoverage(context: SummaryContext, indexes: number[]): Features {
  const { scores, themes, totals } = context;
  const lists = indexes.map((index) => context.text.sentences[index]?.words ?? []);
  const [words1 = 0, words2 = 0, words3 = 0] = lists.map((words) => words.length);
  const words = Math.max(1, words1 + words2 + words3);
  const unique = new Set<string>();
  let covered = 0;
  for (const word of lists.flat()) {
    if (unique.has(word)) continue;
    unique.add(word);
    covered += themes.get(word) ?? 0;
  }
  const weighted = indexes.map((index, at) => (scores[index] ?? 0) * (lists[at]?.length ?? 0));
  return {
    words1,
    words2,
    words3,
    words,
    uniqueWords: unique.size,
    uniqueShare: unique.size / words,
    wordsToExpected: words / Math.max(1, totals.expectedWords),
    expectedWords: totals.expectedWords,
    scorePerWord: toSum(weighted) / words,
    themes: covered,
    themeShare: covered / context.themeSum,
  };
}

function toLikeness(context: SummaryContext, indexes: number[]): Features {
  const [first = 0, second = 0, third = 0] = indexes;
  const like1 = readLikeness(context, first, second);
  const like2 = readLikeness(context, first, third);
  const like3 = readLikeness(context, second, third);
  const likeMost = Math.max(like1, like2, like3);
  return { like1, like2, like3, likeMost, likeSum: like1 + like2 + like3 };
}

function readLikeness(context: SummaryContext, left: number, right: number): number {
  const { features, likeness } = context;
  const key = left * features.length + right;
  const known = likeness.get(key);
  if (known !== undefined) return known;
  const own = features[left]?.matter.vector;
  const score = own ? scoreLikeness(own, features[right]?.matter.vector) : 0;
  likeness.set(key, score);
  return score;
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

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
