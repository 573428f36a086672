import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";

/**
 * Whether a sentence only leads to another article ("Baca juga: ...", "[Simak juga: ...]"): its
 * names and words belong to that one. A label counts with its colon only.
 */
export function isLinkLine(items: readonly Item[], lexicon: Lexicon): boolean {
  const at = items[0]?.text === "[" || items[0]?.text === "(" ? 1 : 0;
  const length = matchPhrase(items, at, lexicon.phrases("linkLabels"));
  return length > 0 && items[at + length]?.text === ":";
}
