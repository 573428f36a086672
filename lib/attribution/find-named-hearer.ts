import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";
import { findCapitalsEnd } from "./word-classes";

/** The capitals that name a hearer; `isLinked` when a noun stood before them. */
export type NamedHearer = { from: number; to: number; isLinked: boolean };

/** The hearer whose preposition stands at `at`: "kepada AFP", "kepada kantor berita AFP"; or null. */
export function findNamedHearer(
  items: readonly Item[],
  at: number,
  lexicon: Lexicon,
): NamedHearer | null {
  const length = matchPhrase(items, at, lexicon.phrases("hearers"));
  if (length === 0) return null;
  const link = matchPhrase(items, at + length, lexicon.phrases("noteLinks"));
  const from = at + length + link;
  const to = findCapitalsEnd(items, from);
  return to > from ? { from, to, isLinked: link > 0 } : null;
}
