import type { Lexicon } from "./lexicon";
import type { Item } from "./split-items";

/** The item behind "oleh" and adverbs between a cue and the source that follows it. */
export function skipAgent(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let index = from;
  for (;;) {
    const item = items[index];
    if (!item || item.capital) return index;
    if (!lexicon.is("agents", item.folded) && !lexicon.is("adverbs", item.folded)) return index;
    index++;
  }
}
