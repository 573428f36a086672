import { toFlags } from "./ranked-text";
import type { RankedText } from "./ranked-text";
import { createLikeness, toCentre, toVectors, toWordCounts } from "./word-weights";
import type { WordCounts, WordVector } from "./word-weights";

/** Words of the article that stand most often. */
const FEW_FREQUENT = 5;
const MANY_FREQUENT = 10;

/** What each sentence is about, by the article's own words and those of its headline. */
export function toMatterFeatures(text: RankedText) {
  const counts = toWordCounts(text);
  const vectors = toVectors(text, counts);
  const columns = {
    commonness: toCommonness(text, vectors, counts),
    novelty: toNovelty(text, vectors, counts),
    frequent: toFrequent(text, vectors, counts),
    neighbours: toNeighbours(vectors, toCentre(text, counts)),
  };
  return { columns, vectors };
}

function toCommonness({ sentences }: RankedText, vectors: WordVector[], counts: WordCounts) {
  const column = () => new Float64Array(sentences.length);
  const columns = {
    meanFrequency: column(),
    frequency: column(),
    elsewhere: column(),
    elsewhereMean: column(),
  };
  const total = Math.max(1, counts.total);
  sentences.forEach(({ matter }, index) => {
    const unique = vectors[index]?.words ?? [];
    let elsewhere = 0;
    for (const word of unique) elsewhere += (counts.sentences[word] ?? 0) - 1;
    const mean = (100 * toSum(matter, counts.all)) / Math.max(1, matter.length);
    columns.meanFrequency[index] = mean / total;
    columns.frequency[index] = toSum(unique, counts.all) / total;
    columns.elsewhere[index] = elsewhere;
    columns.elsewhereMean[index] = elsewhere / Math.max(1, unique.length);
  });
  return columns;
}

/**
 * The words that no sentence before has, and those of the headline: of these -1 throughout when
 * the article has none, which is not the same as sharing no word.
 */
function toNovelty(text: RankedText, vectors: WordVector[], counts: WordCounts) {
  const { vocabulary, titleWords } = text;
  const none = titleWords.size === 0 ? -1 : 0;
  const column = (value = 0) => new Float64Array(vectors.length).fill(value);
  const columns = {
    newWords: column(),
    newShare: column(),
    newRepeated: column(),
    inTitle: column(none),
    titleShare: column(none),
    newInTitle: column(none),
    titleWords: column(titleWords.size),
  };
  const ofTitle = toFlags(text, titleWords);
  const seen = new Uint8Array(vocabulary.length);
  vectors.forEach(({ words }, index) => {
    let [fresh, repeated, shared, freshShared] = [0, 0, 0, 0];
    for (const word of words) {
      const isShared = ofTitle[word] ?? 0;
      shared += isShared;
      if (seen[word] === 1) continue;
      seen[word] = 1;
      fresh += 1;
      freshShared += isShared;
      if ((counts.sentences[word] ?? 0) > 1) repeated += 1;
    }
    columns.newWords[index] = fresh;
    columns.newShare[index] = fresh / Math.max(1, words.length);
    columns.newRepeated[index] = repeated;
    if (none < 0) return;
    columns.inTitle[index] = shared;
    columns.titleShare[index] = shared / titleWords.size;
    columns.newInTitle[index] = freshShared;
  });
  return columns;
}

/** How many of the words that stand most often each sentence has. */
function toFrequent({ vocabulary }: RankedText, vectors: WordVector[], counts: WordCounts) {
  const [top5, top10] = [new Float64Array(vectors.length), new Float64Array(vectors.length)];
  const ranks = new Uint8Array(vocabulary.length).fill(MANY_FREQUENT);
  pickFrequent(vocabulary, counts).forEach((word, rank) => (ranks[word] = rank));
  vectors.forEach(({ words }, index) => {
    let [few, many] = [0, 0];
    for (const word of words) {
      const rank = ranks[word] ?? MANY_FREQUENT;
      if (rank < MANY_FREQUENT) many += 1;
      if (rank < FEW_FREQUENT) few += 1;
    }
    top5[index] = few;
    top10[index] = many;
  });
  return { top5, top10 };
}

/** The words that stand most often, the commonest first. */
function pickFrequent(vocabulary: string[], { all }: WordCounts): number[] {
  const count = (word: number) => all[word] ?? 0;
  const byCount = (left: number, right: number) =>
    count(right) - count(left) || ((vocabulary[left] ?? "") < (vocabulary[right] ?? "") ? -1 : 1);
  const picked: number[] = [];
  for (const word of vocabulary.keys()) {
    const last = picked[MANY_FREQUENT - 1];
    if (count(word) === 0 || (last !== undefined && byCount(word, last) > 0)) continue;
    picked.push(word);
    picked.sort(byCount).splice(MANY_FREQUENT);
  }
  return picked;
}

/** How like each sentence is to the first two, to those around it and to the whole. */
function toNeighbours(vectors: WordVector[], centre: WordVector) {
  const likeness = createLikeness(centre.words.reduce((most, word) => Math.max(most, word + 1), 0));
  const column = () => new Float64Array(vectors.length).fill(-1);
  const columns = {
    likeFirst: column(),
    likeSecond: column(),
    likePrevious: column(),
    likeNext: column(),
    likeNextButOne: column(),
    centrality: column(),
  };
  const scoreWith = (other: WordVector | undefined, scores: Float64Array) => {
    likeness.lay(other);
    vectors.forEach((vector, index) => (scores[index] = likeness.score(vector)));
  };
  scoreWith(vectors[0], columns.likeFirst);
  scoreWith(vectors[1], columns.likeSecond);
  scoreWith(centre, columns.centrality);
  // The first is as like itself as can be; none has been compared with one behind it.
  columns.likeFirst.fill(1, 0, 1);
  columns.likeSecond.fill(-1, 0, 2);
  vectors.forEach((vector, index) => {
    likeness.lay(vector);
    if (index + 1 < vectors.length)
      columns.likePrevious[index + 1] = likeness.score(vectors[index + 1]);
    if (index > 0) columns.likeNext[index - 1] = likeness.score(vectors[index - 1]);
    if (index > 1) columns.likeNextButOne[index - 2] = likeness.score(vectors[index - 2]);
  });
  return columns;
}

function toSum(words: number[], values: Int32Array): number {
  let sum = 0;
  for (const word of words) sum += values[word] ?? 0;
  return sum;
}
