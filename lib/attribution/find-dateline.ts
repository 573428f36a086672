import type { Lexicon } from "./lexicon";
import type { Item } from "./split-items";

/** A dateline is at most so many items: "Sukabumi, Jawa Barat (ANTARA News) -". */
const MAX_DATELINE_ITEMS = 12;
const DASH = /^[-–—]+$/u;

/** The item behind a dateline ("Jakarta, Kompas.com -") that opens an article; 0 without one. */
export function findDatelineEnd(items: readonly Item[], lexicon: Lexicon): number {
  for (let index = 1; index < MAX_DATELINE_ITEMS; index++) {
    const item = items[index];
    if (!item || item.kind === "quote") return 0;
    if (item.kind === "mark" && DASH.test(item.text)) return index + 1;
    const isNamed = item.kind !== "word" || item.capital || lexicon.is("times", item.folded);
    if (!isNamed) return 0;
  }
  return 0;
}
