/**
 * Regression trees whose answers are added up. A tree is a flat list of nodes of four numbers:
 * feature, threshold, and the indexes of the nodes for "below" and "not below"; a leaf has the
 * feature -1 and its answer for a threshold.
 */
export type Forest = { features: string[]; base: number; trees: number[][] };

/** How much more (or less) often than others of its place a sentence with a word was chosen. */
export type WordScores = {
  /** By a word anywhere in the sentence; figures are known by their number of digits: "#4". */
  inside: Record<string, number>;
  /** By the first word, and by the first two. */
  opening: Record<string, number>;
  /** By a word anywhere in the article: how much of its first three sentences was chosen. */
  article: Record<string, number>;
};

/** What `scripts/train-ranker.ts` learnt. */
export type RankerWeights = {
  reference: string;
  /** Scores a sentence by its own features. */
  sentence: Forest;
  /** Scores three sentences as a summary. */
  summary: Forest;
  /** Learnt words by language code; a language without them is ranked by the rest. */
  words: Record<string, WordScores>;
};
