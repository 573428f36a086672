import type { WordClass } from "./piece-classes";

/** A trained tagger of one language, as `scripts/train-tagger.ts` writes it: plain JSON. */
export type TaggerWeights = {
  /** Where the training texts come from, and what is known of their licence. */
  reference: string;
  /** Words after which a full stop ends no sentence, without it, in lower case. */
  abbreviations: string[];
  /** Opening and closing marks; an equal pair opens and closes by turns. */
  quotationMarks: [string, string][];
  /** Words of a class stood equally often in cues and in sources. */
  classes: WordClass[];
  /**
   * Numbers for `createNumberReader`: of the listed words the sorted keys as gaps, each with its
   * class; of the features the sorted keys as gaps, each with a weight a label; then the weights
   * of [class of piece][label before][label].
   */
  packed: string;
  /** What a weight of 1 is worth. */
  rowScale: number;
  edgeScale: number;
};

/** The kinds of numbers in `packed`; a weight's kind is told by the weights before it in its row. */
export const CONTEXT = { count: 0, wordGap: 1, wordClass: 2, keyGap: 3, edge: 4, row: 5 };

const SIGNS = 3;
const MOST_FILLED = 2;

/** The kind of a row's next number: by its label, the weight before, and how many are not 0. */
export function toRowContext(label: number, before: number, filled: number): number {
  const sign = Math.sign(before) + 1;
  return CONTEXT.row + (label * SIGNS + sign) * (MOST_FILLED + 1) + Math.min(MOST_FILLED, filled);
}
