import type { Lexicon } from "./lexicon";
import type { Item } from "./split-items";

/** Whether a capitalised word can be part of a person's name: no role, place or short form. */
export function isNameWord(item: Item, lexicon: Lexicon): boolean {
  if (lexicon.is("roles", item.folded) || lexicon.is("places", item.folded)) return false;
  if (lexicon.is("titles", item.folded) || lexicon.body(item.folded) !== null) return false;
  return item.text.length === 1 || item.text !== item.text.toUpperCase();
}

/** Whether the word names somebody's role by itself: "menteri", not "hukum". */
export function isPersonRole(word: string, lexicon: Lexicon): boolean {
  return lexicon.is("roles", word) && !lexicon.is("fields", word);
}

/** Whether a title opens a name there, written small too: "dr. Rina", "pak Budi". */
export function opensName(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const title = items[at];
  if (!title || !lexicon.is("titles", title.folded)) return false;
  const name = items[items[at + 1]?.text === "." ? at + 2 : at + 1];
  return name?.capital === true && isNameWord(name, lexicon);
}

/** Whether the word names a document or figures: "laporan", "survei". */
export function isDocumentWord(word: string, lexicon: Lexicon): boolean {
  return lexicon.is("dataNouns", word) || lexicon.body(word) === "document";
}

/** Whether a capitalised word goes on with a name, as surnames that are roles too do ("Putra"). */
export function isNamePart(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  const before = items[index - 1];
  if (!item?.capital) return false;
  if (isNameWord(item, lexicon)) return true;
  // "Yasonna H. Laoly": a lone letter in a name is no title.
  const goesOn = lexicon.is("surnames", item.folded) || item.text.length === 1;
  return goesOn && before?.capital === true && isNameWord(before, lexicon);
}

/** The item behind the capitalised words that begin at item `from`. */
export function findCapitalsEnd(items: readonly Item[], from: number): number {
  let to = from;
  while (items[to]?.capital) to++;
  return to;
}

/** Whether the item is the ending by which the name before it owns what follows: "'s". */
export function isOwnerMark(item: Item | undefined, lexicon: Lexicon): boolean {
  return item !== undefined && lexicon.data.ownerEndings.includes(item.folded);
}

/** Whether the word has the shape of a verb ("berada", "ditangkap"), by its prefix. */
export function isVerbShaped(item: Item, lexicon: Lexicon): boolean {
  return lexicon.data.verbPrefixes.some(
    (prefix) => item.folded.startsWith(prefix) && item.folded.length > prefix.length + 3,
  );
}

/** Whether the word may stand between a subject and its verb: "juga", "telah". */
export function isBesideVerb(word: string, lexicon: Lexicon): boolean {
  return lexicon.is("adverbs", word) || lexicon.is("auxiliaries", word);
}

/** Words that end a name's phrase: prepositions, adverbs, auxiliaries and the like. */
export function isStop(word: string, lexicon: Lexicon): boolean {
  const isFunctionWord = lexicon.is("stops", word) || lexicon.is("prepositions", word);
  return (
    isFunctionWord ||
    lexicon.is("adverbs", word) ||
    lexicon.is("auxiliaries", word) ||
    lexicon.is("negations", word)
  );
}
