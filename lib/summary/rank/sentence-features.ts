import type { WordScores } from "../ranker-weights";
import { toFormFeatures } from "./form-features";
import type { FormFeatures } from "./form-features";
import { toMatterFeatures } from "./matter-features";
import type { MatterFeatures } from "./matter-features";
import { toPlaceFeatures } from "./place-features";
import type { PlaceFeatures } from "./place-features";
import type { RankedText } from "./ranked-text";
import type { Features } from "./score-forest";
import { toWordFeatures } from "./word-features";
import type { WordFeatures } from "./word-features";

/** Every feature of a sentence: place, form, matter and learnt words. */
export type SentenceFeatures = {
  place: PlaceFeatures;
  form: FormFeatures;
  matter: MatterFeatures;
  words: WordFeatures;
};

/** The features of every sentence. */
export function toSentenceFeatures(
  text: RankedText,
  scores: WordScores | null,
): SentenceFeatures[] {
  const forms = toFormFeatures(text);
  const matters = toMatterFeatures(text);
  const words = toWordFeatures(text, scores);
  return toPlaceFeatures(text).flatMap((place, index) => {
    const [form, matter, word] = [forms[index], matters[index], words[index]];
    return form && matter && word ? [{ place, form, matter, words: word }] : [];
  });
}

/** A sentence's features as the groups that make a row. */
export function toGroups({ place, form, matter, words }: SentenceFeatures): Features[] {
  const { article, lengths, marks, capitals } = form;
  const { commonness, novelty, title, neighbours } = matter;
  return [place, article, lengths, marks, capitals, commonness, novelty, title, neighbours, words];
}
