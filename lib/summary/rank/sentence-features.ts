import type { WordScores } from "../ranker-weights";
import { toFormFeatures } from "./form-features";
import { toMatterFeatures } from "./matter-features";
import { toPlaceFeatures } from "./place-features";
import type { RankedText } from "./ranked-text";
import type { Columns } from "./score-forest";
import { toWordFeatures } from "./word-features";
import type { WordVector } from "./word-weights";

/** Every feature of the sentences, one value a sentence: place, form, matter and learnt words. */
export type SentenceFeatures = {
  place: ReturnType<typeof toPlaceFeatures>;
  form: ReturnType<typeof toFormFeatures>;
  matter: ReturnType<typeof toMatterFeatures>["columns"];
  words: ReturnType<typeof toWordFeatures>;
  /** What each sentence is about, for comparing. */
  vectors: WordVector[];
};

/** The features of every sentence. */
export function toSentenceFeatures(text: RankedText, scores: WordScores | null): SentenceFeatures {
  const { columns, vectors } = toMatterFeatures(text);
  const [place, form] = [toPlaceFeatures(text), toFormFeatures(text)];
  return { place, form, matter: columns, words: toWordFeatures(text, scores), vectors };
}

/** The features as groups of columns. */
export function toGroups({ place, form, matter, words }: SentenceFeatures): Columns[] {
  const { article, lengths, marks, capitals } = form;
  const { commonness, novelty, frequent, neighbours } = matter;
  const matters = [commonness, novelty, frequent, neighbours];
  return [place, article, lengths, marks, capitals, ...matters, words];
}
