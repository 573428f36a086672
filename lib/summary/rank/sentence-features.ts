import type { WordScores } from "../ranker-weights";
import { toFormFeatures } from "./form-features";
import { toMatterFeatures } from "./matter-features";
import { toPlaceFeatures } from "./place-features";
import type { RankedText } from "./ranked-text";
import { toWordFeatures } from "./word-features";
import type { WordVector } from "./word-weights";

/** Every feature of the sentences, one value a sentence: place, form, matter and learnt words. */
export type SentenceFeatures = {
  columns: ReturnType<typeof toColumns>;
  /** What each sentence is about, for comparing. */
  vectors: WordVector[];
};

/** The features of every sentence. */
export function toSentenceFeatures(text: RankedText, scores: WordScores | null): SentenceFeatures {
  const { columns, vectors } = toMatterFeatures(text);
  return { columns: toColumns(text, columns, scores), vectors };
}

function toColumns(
  text: RankedText,
  matter: ReturnType<typeof toMatterFeatures>["columns"],
  scores: WordScores | null,
) {
  return {
    ...toPlaceFeatures(text),
    ...toFormFeatures(text),
    ...matter,
    ...toWordFeatures(text, scores),
  };
}
