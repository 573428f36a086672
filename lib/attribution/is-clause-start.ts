import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";

type StartScope = {
  lexicon: Lexicon;
  /** First item of what is looked at. */
  from: number;
  /** Whether "dan" before it is enough. */
  joinsStart: boolean;
};

/**
 * Whether a clause starts at item `start`: at the sentence's start, behind a mark, a conjunction
 * or "pada saat itu".
 */
export function isClauseStart(
  items: readonly Item[],
  start: number,
  { lexicon, from, joinsStart }: StartScope,
): boolean {
  if (start === from) return true;
  const before = items[start - 1];
  if (!before || before.kind === "quote") return true;
  if (before.kind === "mark") {
    return before.text !== "." && before.text !== "(" && before.text !== "/";
  }
  const isClear = isClearStart(items, start, lexicon);
  if (before.capital) return lexicon.is("times", before.folded) && isClear;
  if (lexicon.is("joiners", before.folded)) {
    return joinsStart || (isClear && !items[start]?.capital);
  }
  const closesPhrase =
    lexicon.is("demonstratives", before.folded) || lexicon.is("adverbs", before.folded);
  const isOpened = isOpener(before.folded, lexicon) && !isInsideRole(items, start - 1, lexicon);
  return isOpened || (closesPhrase && isClear);
}

/** "Duta Besar RI untuk Jepang": a preposition inside a role opens no clause. */
function isInsideRole(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const before = items[at - 1];
  if (!before || !lexicon.is("prepositions", items[at]?.folded ?? "")) return false;
  return before.capital && items[at + 1]?.capital === true;
}

/** Words with which only a source's phrase begins: a name, a pronoun, "seorang". */
function isClearStart(items: readonly Item[], start: number, lexicon: Lexicon): boolean {
  const item = items[start];
  if (!item || item.kind !== "word") return false;
  if (item.capital || lexicon.pronoun(item.folded) !== null) return true;
  if (lexicon.is("definite", item.folded) || lexicon.body(item.folded) !== null) return true;
  return matchPhrase(items, start, lexicon.phrases("anonymous")) > 0;
}

/** Whether the word opens a clause: "namun", "bahwa". */
export function isOpener(word: string, lexicon: Lexicon): boolean {
  return lexicon.is("conjunctions", word) || lexicon.is("complementisers", word);
}
