import type { Columns } from "./score-forest";
import type { SummaryContext, Triple } from "./summary-context";

/** The features of sets of three sentences, one value a set, as groups of columns. */
export function toSummaryFeatures(context: SummaryContext, sets: Triple[]): Columns[] {
  return [
    toScores(context, sets),
    toRanks(context, sets),
    toPlaces(context, sets),
    toSums(context, sets),
    toCoverage(context, sets),
    toLikeness(context, sets),
  ];
}

/** One value for each set, of its three sentences. */
function toColumn(
  sets: Triple[],
  value: (first: number, second: number, third: number) => number,
): Float64Array {
  const column = new Float64Array(sets.length);
  sets.forEach(([first, second, third], at) => (column[at] = value(first, second, third)));
  return column;
}

/** For each of the three in a set what `values` has of it. */
function toThree(sets: Triple[], values: ArrayLike<number>): Three {
  const column = () => new Float64Array(sets.length);
  const three: Three = [column(), column(), column()];
  sets.forEach((set, at) => {
    for (const place of PLACES) three[place][at] = values[set[place]] ?? 0;
  });
  return three;
}

/** For each set the sum of what `values` has of its three. */
function toSum(sets: Triple[], values: ArrayLike<number>): Float64Array {
  const column = new Float64Array(sets.length);
  sets.forEach(([first, second, third], at) => {
    column[at] = (values[first] ?? 0) + (values[second] ?? 0) + (values[third] ?? 0);
  });
  return column;
}

const PLACES = [0, 1, 2] as const;

type Three = [Float64Array, Float64Array, Float64Array];

function toScores({ scores, totals }: SummaryContext, sets: Triple[]) {
  const [score1, score2, score3] = toThree(sets, scores);
  const score = toSum(sets, scores);
  const byRank = sets.map((set) => set.map((index) => scores[index] ?? 0).sort((a, b) => b - a));
  const toRanked = (rank: number) => Float64Array.from(byRank, (own) => own[rank] ?? 0);
  return {
    score,
    scoreToBest: score.map((own) => own - totals.bestScores),
    score1,
    score2,
    score3,
    bestScore: toRanked(0),
    middleScore: toRanked(1),
    worstScore: toRanked(2),
    goodScores: toSame(sets, totals.goodScores),
    allScores: toSame(sets, totals.allScores),
  };
}

function toRanks({ ranks }: SummaryContext, sets: Triple[]) {
  const [rank1, rank2, rank3] = toThree(sets, ranks);
  return {
    rank1,
    rank2,
    rank3,
    index1: toColumn(sets, (first) => first),
    index2: toColumn(sets, (_, second) => second),
    index3: toColumn(sets, (_, __, third) => third),
    gap1: toColumn(sets, (first, second) => second - first),
    gap2: toColumn(sets, (_, second, third) => third - second),
  };
}

function toPlaces({ features }: SummaryContext, sets: Triple[]) {
  const { place, words } = features;
  const { article, marks } = features.form;
  const { paragraph } = place;
  const [paragraph1, paragraph2, paragraph3] = toThree(sets, paragraph);
  const isSame = (first: number, second: number) => Number(paragraph[first] === paragraph[second]);
  const opens = (index: number) => marks.startsWithConnective[index] ?? 0;
  return {
    paragraph1,
    paragraph2,
    paragraph3,
    sameParagraph1: toColumn(sets, (first, second) => isSame(first, second)),
    sameParagraph2: toColumn(sets, (_, second, third) => isSame(second, third)),
    sentences: toSame(sets, place.sentences[0]),
    meanWords: toSame(sets, article.meanWords[0]),
    allWords: toSame(sets, place.allWords[0]),
    articleQuoted: toSame(sets, article.articleQuoted[0]),
    articleWords: toSame(sets, words.articleWords[0]),
    connectives: toColumn(sets, (_, second, third) => opens(second) + opens(third)),
  };
}

function toSums({ features: { form, matter, words } }: SummaryContext, sets: Triple[]) {
  return {
    centrality: toSum(sets, matter.neighbours.centrality),
    frequency: toSum(sets, matter.commonness.frequency),
    inTitle: toSum(sets, matter.novelty.inTitle),
    quotationMarks: toSum(sets, form.marks.quotationMarks),
    wordSum: toSum(sets, words.wordSum),
  };
}

function toCoverage(context: SummaryContext, sets: Triple[]) {
  const { scores, totals, text } = context;
  const lengths = text.sentences.map((sentence) => sentence.words.length);
  const [words1, words2, words3] = toThree(sets, lengths);
  const words = toSum(sets, lengths).map((own) => Math.max(1, own));
  const weighted = toSum(
    sets,
    scores.map((score, index) => score * (lengths[index] ?? 0)),
  );
  const [uniqueWords, themes] = countCovered(context, sets);
  const toShare = (parts: Float64Array) => parts.map((part, at) => part / (words[at] ?? 1));
  return {
    words1,
    words2,
    words3,
    words,
    uniqueWords,
    uniqueShare: toShare(uniqueWords),
    wordsToExpected: words.map((own) => own / Math.max(1, totals.expectedWords)),
    expectedWords: toSame(sets, totals.expectedWords),
    scorePerWord: toShare(weighted),
    themes,
    themeShare: themes.map((own) => own / context.themeSum),
  };
}

/** How many different words each set has, and what those that are themes weigh together. */
function countCovered({ text, themes }: SummaryContext, sets: Triple[]) {
  const [unique, covered] = [new Float64Array(sets.length), new Float64Array(sets.length)];
  const met = new Int32Array(themes.length).fill(-1);
  sets.forEach((set, at) => {
    let [count, weight] = [0, 0];
    for (const index of set) {
      for (const word of text.sentences[index]?.words ?? []) {
        if (met[word] === at) continue;
        met[word] = at;
        count += 1;
        weight += themes[word] ?? 0;
      }
    }
    unique[at] = count;
    covered[at] = weight;
  });
  return [unique, covered] as const;
}

function toLikeness(context: SummaryContext, sets: Triple[]) {
  const like = createPairs(context);
  const like1 = toColumn(sets, (first, second) => like(first, second));
  const like2 = toColumn(sets, (first, _, third) => like(first, third));
  const like3 = toColumn(sets, (_, second, third) => like(second, third));
  const likes = sets.map((_, at) => [like1[at] ?? 0, like2[at] ?? 0, like3[at] ?? 0]);
  return {
    like1,
    like2,
    like3,
    likeMost: Float64Array.from(likes, (own) => Math.max(...own)),
    likeSum: Float64Array.from(likes, ([one = 0, two = 0, three = 0]) => one + two + three),
  };
}

/** How like two sentences are; each two are compared once. */
function createPairs({ features: { vectors }, likeness }: SummaryContext) {
  const known = new Map<number, number>();
  return (left: number, right: number): number => {
    const key = left * vectors.length + right;
    const score = known.get(key);
    if (score !== undefined) return score;
    likeness.lay(vectors[right]);
    const own = likeness.score(vectors[left]);
    known.set(key, own);
    return own;
  };
}

const toSame = (sets: Triple[], value = 0): Float64Array =>
  new Float64Array(sets.length).fill(value);
