import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";

/** One source, or several joined by "dan". */
export function readJoint(
  items: readonly Item[],
  from: number,
  options: { lexicon: Lexicon; isLoose: boolean },
): Mention[] {
  const first = readMention(items, from, options);
  if (!first) return [];
  const joiner = items[first.to];
  const next = items[first.to + 1];
  if (!joiner || !next?.capital || !options.lexicon.is("joiners", joiner.folded)) return [first];
  const second = readMention(items, first.to + 1, { ...options, isLoose: false });
  return second?.form === "name" ? [first, second] : [first];
}
