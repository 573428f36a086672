import type { RankedSentence, RankedText } from "./ranked-text";
import { createLikeness, toCentre, toVectors, toWordCounts } from "./word-weights";
import type { WordCounts, WordVector } from "./word-weights";

/** What a sentence is about. */
export type MatterFeatures = ReturnType<typeof toMatterFeatures>[number];

/** Words of the article that stand most often. */
const FEW_FREQUENT = 5;
const MANY_FREQUENT = 10;

/** What each sentence is about, by the article's own words and those of its headline. */
export function toMatterFeatures(text: RankedText) {
  const { vocabulary, titleWords } = text;
  const counts = toWordCounts(text);
  const vectors = toVectors(text, counts);
  const neighbours = toNeighbours(vectors, toCentre(text, counts));
  const top = pickFrequent(vocabulary, counts);
  const frequent = { few: new Set(top.slice(0, FEW_FREQUENT)), many: new Set(top) };
  const inTitle = vocabulary.map((word) => titleWords.has(word));
  const seen = new Uint8Array(vocabulary.length);
  return text.sentences.flatMap((sentence, index) => {
    const [vector, like] = [vectors[index], neighbours[index]];
    if (!vector || !like) return [];
    const unique = vector.words;
    const fresh = unique.filter((word) => seen[word] === 0);
    const features = {
      vector,
      commonness: toCommonness(sentence, unique, counts),
      novelty: toNovelty(unique, fresh, counts),
      title: toTitleShares(unique, fresh, { inTitle, size: titleWords.size }),
      neighbours: {
        ...like,
        top5: countIn(unique, frequent.few),
        top10: countIn(unique, frequent.many),
      },
    };
    for (const word of fresh) seen[word] = 1;
    return [features];
  });
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

function toCommonness(sentence: RankedSentence, unique: number[], counts: WordCounts) {
  const total = Math.max(1, counts.total);
  const frequency = (words: number[]) =>
    words.reduce((sum, word) => sum + (counts.all[word] ?? 0), 0);
  const elsewhere = unique.reduce((sum, word) => sum + (counts.sentences[word] ?? 0) - 1, 0);
  return {
    meanFrequency: (100 * frequency(sentence.matter)) / Math.max(1, sentence.matter.length) / total,
    frequency: frequency(unique) / total,
    elsewhere,
    elsewhereMean: elsewhere / Math.max(1, unique.length),
  };
}

function toNovelty(unique: number[], fresh: number[], counts: WordCounts) {
  return {
    newWords: fresh.length,
    newShare: fresh.length / Math.max(1, unique.length),
    newRepeated: fresh.filter((word) => (counts.sentences[word] ?? 0) > 1).length,
  };
}

/** -1 throughout when the article has no headline: that is not the same as sharing no word. */
function toTitleShares(
  unique: number[],
  fresh: number[],
  { inTitle, size }: { inTitle: boolean[]; size: number },
) {
  if (size === 0) return { inTitle: -1, titleShare: -1, newInTitle: -1, titleWords: 0 };
  const shared = unique.filter((word) => inTitle[word]);
  return {
    inTitle: shared.length,
    titleShare: shared.length / size,
    newInTitle: fresh.filter((word) => inTitle[word]).length,
    titleWords: size,
  };
}

/** How like each sentence is to the first two, to those around it and to the whole. */
function toNeighbours(vectors: WordVector[], centre: WordVector) {
  const likeness = createLikeness(centre.words.reduce((most, word) => Math.max(most, word + 1), 0));
  const scoreWith = (other: WordVector | undefined) => {
    likeness.lay(other);
    return vectors.map((vector) => likeness.score(vector));
  };
  const [first, second, whole] = [scoreWith(vectors[0]), scoreWith(vectors[1]), scoreWith(centre)];
  const around = vectors.map((vector, index) => {
    likeness.lay(vector);
    const [after, before, twoBefore] = [1, -1, -2].map((step) =>
      likeness.score(vectors[index + step]),
    );
    return { after, before, twoBefore };
  });
  return vectors.map((_, index) => ({
    likeFirst: index > 0 ? (first[index] ?? -1) : 1,
    likeSecond: index > 1 ? (second[index] ?? -1) : -1,
    likePrevious: around[index - 1]?.after ?? -1,
    likeNext: around[index + 1]?.before ?? -1,
    likeNextButOne: around[index + 2]?.twoBefore ?? -1,
    centrality: whole[index] ?? -1,
  }));
}

function countIn(words: number[], list: Set<number>): number {
  return words.filter((word) => list.has(word)).length;
}
