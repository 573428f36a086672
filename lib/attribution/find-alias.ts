import type { Item } from "./split-items";

/** Longest name before its short form, in items. */
const MAX_ALIAS_ITEMS = 8;

/**
 * The short form in the bracket at item `open`, folded, and the name that it stands for; null when
 * no capitals before the bracket spell it.
 *
 * @example "Komisi Pemberantasan Korupsi (KPK)" → short "kpk", long "Komisi Pemberantasan Korupsi"
 */
export function findAlias(
  text: string,
  items: readonly Item[],
  open: number,
): { short: string; long: string } | null {
  const short = items[open + 1];
  const last = items[open - 1];
  if (items[open + 2]?.text !== ")" || short?.kind !== "word" || !short.capital) return null;
  for (let from = Math.max(0, open - MAX_ALIAS_ITEMS); from < open; from++) {
    const first = items[from];
    if (!first?.capital || !last || first.folded[0] !== short.folded[0]) continue;
    const isSpelled = items.slice(from, open).filter((item) => item.capital).length >= 2;
    if (isSpelled) return { short: short.folded, long: text.slice(first.start, last.end) };
  }
  return null;
}
