import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";

/** Days and brackets between a note and its medium: "dikutip Senin (3/10) dari". */
const MAX_DATE_ITEMS = 10;

/** What stands between a note and its medium; `index` is the item behind it. */
export type Links = { index: number; isLinked: boolean; isSocial: boolean };

/**
 * Steps over "dari laman", over a date before it, and over what tells more of a medium that is
 * then named: "kantor berita Rusia TASS", "media lokal, Kabar Nusa".
 */
export function skipLinks(items: readonly Item[], from: number, lexicon: Lexicon): Links {
  const links: Links = { index: from, isLinked: false, isSocial: false };
  const first = items[from];
  if (first && lexicon.is("times", first.folded)) links.index = skipDate(items, from, lexicon);
  for (;;) {
    const item = items[links.index];
    if (!item || item.capital) return links;
    const length = matchPhrase(items, links.index, lexicon.phrases("noteLinks"));
    if (length === 0) return links;
    links.isLinked = true;
    if (lexicon.body(item.folded) === "social-media") links.isSocial = true;
    const phrase = items.slice(links.index, links.index + length).map(({ folded }) => folded);
    const kind = lexicon.body(phrase.join(" ")) ?? lexicon.body(item.folded);
    const isMedium = kind === "outlet";
    const named = isMedium ? findMediumName(items, links.index + length, lexicon) : null;
    if (isMedium && named === null) return links;
    links.index = named ?? links.index + length;
  }
}

/** The medium's name behind its country or kind; null when a name does not follow. */
function findMediumName(items: readonly Item[], from: number, lexicon: Lexicon): number | null {
  let index = from;
  while (isMediumAttribute(items[index], lexicon)) index++;
  if (index > from && items[index]?.text === ",") index++;
  const isSmall = lexicon.is("particles", items[index]?.folded ?? "");
  const name = isSmall ? index + 1 : index;
  if (items[name]?.capital) return name;
  return items[from]?.capital || matchPhrase(items, from, lexicon.phrases("noteLinks")) > 0
    ? from
    : null;
}

function isMediumAttribute(item: Item | undefined, lexicon: Lexicon): boolean {
  return (
    item !== undefined &&
    (lexicon.is("modifiers", item.folded) || lexicon.is("places", item.folded))
  );
}

function skipDate(items: readonly Item[], from: number, lexicon: Lexicon): number {
  for (let index = from; index < from + MAX_DATE_ITEMS; index++) {
    const item = items[index];
    if (!item) return index;
    const isDate =
      item.kind !== "word" ||
      lexicon.is("times", item.folded) ||
      lexicon.is("demonstratives", item.folded);
    if (!isDate) return index;
    if (item.text === ",") return index;
  }
  return from;
}
