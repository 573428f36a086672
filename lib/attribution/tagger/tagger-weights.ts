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
  /** Gaps between the sorted keys of the kept features: variable-length bytes in base64. */
  keys: string;
  /** For each key, in the same order, one signed byte a label: base64. */
  rows: string;
  /** Signed bytes for [class of piece][label before][label]: base64. */
  edges: string;
  /** What a weight of 1 byte is worth. */
  rowScale: number;
  edgeScale: number;
};
