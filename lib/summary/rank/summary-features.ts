import type { Features } from "./score-forest";
import type { SummaryContext } from "./summary-context";

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
  const { scores, totals } = context;
  const lists = indexes.map((index) => context.text.sentences[index]?.words ?? []);
  const [words1 = 0, words2 = 0, words3 = 0] = lists.map((words) => words.length);
  const words = Math.max(1, words1 + words2 + words3);
  const { unique, covered } = countCovered(context, lists);
  const weighted = indexes.map((index, at) => (scores[index] ?? 0) * (lists[at]?.length ?? 0));
  return {
    words1,
    words2,
    words3,
    words,
    uniqueWords: unique,
    uniqueShare: unique / words,
    wordsToExpected: words / Math.max(1, totals.expectedWords),
    expectedWords: totals.expectedWords,
    scorePerWord: toSum(weighted) / words,
    themes: covered,
    themeShare: covered / context.themeSum,
  };
}

/** How many different words the lists have, and what those that are themes weigh together. */
function countCovered(context: SummaryContext, lists: number[][]) {
  const { met, themes } = context;
  context.sets += 1;
  let unique = 0;
  let covered = 0;
  for (const list of lists) {
    for (const word of list) {
      if (met[word] === context.sets) continue;
      met[word] = context.sets;
      unique += 1;
      covered += themes[word] ?? 0;
    }
  }
  return { unique, covered };
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
  const { features, known, likeness } = context;
  const key = left * features.length + right;
  const score = known.get(key);
  if (score !== undefined) return score;
  likeness.lay(features[right]?.matter.vector);
  const own = likeness.score(features[left]?.matter.vector);
  known.set(key, own);
  return own;
}

const toSum = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
