/**
 * Regression trees whose answers are added up. A tree is a flat list of nodes of four numbers:
 * feature, threshold, and the indexes of the nodes for "below" and "not below"; a leaf has the
 * feature -1 and its answer for a threshold.
 */
export type Forest = { features: string[]; base: number; trees: number[][] };

/** By a word's key, how much more (or less) often than others of its place a sentence was chosen. */
export type WordScores = {
  /** By a word anywhere in the sentence. */
  inside: Map<number, number>;
  /** By the first word, and by the first two. */
  opening: Map<number, number>;
  /** By a word anywhere in the article: how much of its first three sentences was chosen. */
  article: Map<number, number>;
};

/** A ranker ready for use. */
export type Ranker = {
  /** Scores a sentence by its own features. */
  sentence: Forest;
  /** Scores three sentences as a summary. */
  summary: Forest;
  /** Learnt words by language code; a language without them is ranked by the rest. */
  words: Map<string, WordScores>;
};

/** What a forest's leaves are worth a step; the rest of it is packed. */
export type ForestFrame = { features: string[]; base: number; leafStep: number };

/** What `scripts/train-ranker.ts` learnt, as it is carried. */
export type RankerWeights = {
  reference: string;
  sentence: ForestFrame;
  summary: ForestFrame;
  /** Languages in the order of their learnt words. */
  languages: string[];
  /** Numbers for `createNumberReader`, in the order of `openRanker`. */
  packed: string;
};

/** What words are learnt for, in the order in which their scores are packed. */
export const WORD_PLACES = ["inside", "opening", "article"] as const;

/**
 * The kinds of numbers in `packed`; each feature's cuts are chosen from by a kind of their own. A
 * word stands once, with the places that it is learnt for.
 */
export const CONTEXT = {
  count: 0,
  digits: 1,
  firstCut: 2,
  cutGap: 3,
  feature: 4,
  leaf: 5,
  wordGap: 6,
  wordPlaces: 7,
  wordScore: 8,
  cut: 17,
};

const SIGNS = 3;

/** The kind of a word's score: by its place, and by the score before of the same word. */
export function toScoreContext(place: number, before: number): number {
  // No Math.sign: a summarizer that ours are compared with replaces it in the whole process.
  const sign = before > 0 ? 2 : before < 0 ? 0 : 1;
  return CONTEXT.wordScore + place * SIGNS + sign;
}

/** What a learnt word's score is worth a step. */
export const WORD_STEP = 0.005;
