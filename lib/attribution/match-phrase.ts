import type { Phrases } from "./lexicon";
import type { Item } from "./split-items";

/** How many items the longest phrase of the table covers from `index` on; 0 when none starts there. */
export function matchPhrase(items: readonly Item[], index: number, table: Phrases): number {
  const first = items[index];
  if (!first || first.kind === "quote") return 0;
  const phrases = table.get(first.folded);
  if (!phrases) return 0;
  for (const words of phrases) {
    if (words.every((word, offset) => items[index + offset]?.folded === word)) return words.length;
  }
  return 0;
}
