import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import { isPersonRole, opensName } from "./word-classes";
import type { Item } from "./split-items";

/**
 * Whether the subject of a verb can be a source at all. A capital at a sentence's start proves
 * nothing, so a lone first word has to be capitalised elsewhere in the article too (`names`), or
 * be a word for people, bodies or documents.
 */
export function isPlausibleSource(
  items: readonly Item[],
  mention: Mention,
  { lexicon, names, from }: { lexicon: Lexicon; names: ReadonlySet<string>; from: number },
): boolean {
  const first = items[mention.from];
  const last = items[mention.to - 1];
  if (!first || !last) return false;
  if (mention.form === "pronoun" || mention.form === "document") return true;
  if (isPlaceBehindPlace(items, mention.from, lexicon)) return false;
  if (isSourceWord(items, mention.from, lexicon)) return true;
  if (mention.form === "description") return first.capital && names.has(first.folded);
  if (!first.capital) return false;
  const isLongName = mention.to > mention.from + 1 && (last.capital || last.text === ")");
  if (lexicon.is("agencies", first.folded)) return true;
  // "Putusan Nomor 81/PUU-XV/2017": a ruling's number is nobody.
  if (/\/.*\p{N}/u.test(first.text)) return false;
  const isShortForm = first.text.length > 1 && first.text === first.text.toUpperCase();
  if (mention.from > from || isLongName || isShortForm) return true;
  return names.has(first.folded) || isApposed(items, mention.to, lexicon);
}

/** "Rina, warga desa itu, ...": whom a role in commas tells more of is somebody. */
function isApposed(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  const role = items[comma + 1];
  if (items[comma]?.text !== "," || !role || role.capital) return false;
  const isUnnamed = matchPhrase(items, comma + 1, lexicon.phrases("anonymous")) > 0;
  return isUnnamed || isPersonRole(role.folded, lexicon);
}

/** "Cape Town, Afrika Selatan": behind a place's comma stands where it lies. */
function isPlaceBehindPlace(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const isBehind = items[at - 1]?.text === "," && items[at - 2]?.capital === true;
  return isBehind && lexicon.is("places", items[at]?.folded ?? "");
}

/** Words that only people, bodies or documents bear: "menteri", "kementerian", "pernyataan". */
function isSourceWord(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const word = items[at]?.folded ?? "";
  if (isPersonRole(word, lexicon) || lexicon.body(word) !== null) return true;
  if (lexicon.is("dataNouns", word) || lexicon.is("definite", word)) return true;
  if (lexicon.is("places", word) || opensName(items, at, lexicon)) return true;
  return matchPhrase(items, at, lexicon.phrases("anonymous")) > 0;
}
