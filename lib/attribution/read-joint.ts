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
  if (second?.form !== "name") return [first];
  return isCutRole(items, first) ? [joinRole(first, second)] : [first, second];
}

/** Fewest words of a role without a name that "dan" cuts: "Presiden dan ..." is two sources. */
const MIN_ROLE_ITEMS = 3;

/** "Direktur Angkutan Barang dan Tol Laut Budi": a role with no name, or one of one word, goes on. */
export function isCutRole(items: readonly Item[], { role, name, from, to }: Mention): boolean {
  if (!role) return false;
  if (!name) return items[from]?.capital === true && to - from >= MIN_ROLE_ITEMS;
  return items.slice(from, to).filter((item) => item.start >= name.start).length === 1;
}

/** One mention of a role that a joiner cut in two. */
export function joinRole(first: Mention, second: Mention): Mention {
  const role = { start: first.span.start, end: second.name?.start ?? first.span.end };
  return { ...second, span: { ...first.span, end: second.span.end }, from: first.from, role };
}
