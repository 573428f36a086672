import type { WordScores } from "../ranker-weights";
import { toFormFeatures } from "./form-features";
import { toMatterFeatures } from "./matter-features";
import { toPlaceFeatures } from "./place-features";
import type { RankedText } from "./ranked-text";
import type { Features } from "./score-forest";
import { toWordFeatures } from "./word-features";

/** Every feature of every sentence: place, form, matter and learnt words. */
export function toSentenceFeatures(text: RankedText, scores: WordScores | null): Features[] {
  const places = toPlaceFeatures(text);
  const forms = toFormFeatures(text);
  const matters = toMatterFeatures(text);
  const words = toWordFeatures(text, scores);
  return text.sentences.map((_, index) => ({
    ...places[index],
    ...forms[index],
    ...matters[index],
    ...words[index],
  }));
}
