import type { Span } from "../types";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";
import { isVerbShaped } from "./word-classes";

const EDGE_MARKS = new Set([",", ".", ";", ":", "-", "–", "—", "--", "…"]);
const KEPT_POINT = new Set(["?", "!"]);
/** Fewest words for what stands behind a cue inside a sentence to be what was said. */
export const MIN_CONTENT_WORDS = 3;

/** Longest bracket behind a last sentence, in items: "(rsa/rsa)". */
const MAX_INITIALS_ITEMS = 8;

/** Items `from` up to `to` without marks at the edges; null when nothing is left. */
export function trimItems(
  items: readonly Item[],
  from: number,
  to: number,
): { from: number; to: number } | null {
  let start = from;
  let end = findInitials(items, from, to);
  while (start < end && isEdgeMark(items[start])) start++;
  while (end > start && isEdgeMark(items[end - 1])) end--;
  return end > start ? { from: start, to: end } : null;
}

/** Where the editors' initials behind a full stop begin ("... naik. (rsa)"); `to` without any. */
function findInitials(items: readonly Item[], from: number, to: number): number {
  if (items[to - 1]?.text !== ")") return to;
  for (let index = to - 2; index > Math.max(from, to - MAX_INITIALS_ITEMS); index--)
    if (items[index]?.text === "(") return items[index - 1]?.text === "." ? index - 1 : to;
  return to;
}

function isEdgeMark(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    item.kind === "mark" &&
    EDGE_MARKS.has(item.text) &&
    !KEPT_POINT.has(item.text)
  );
}

/** The span of an item range, its edge marks left out; null when nothing is left. */
export function toContent(items: readonly Item[], from: number, to: number): Span | null {
  const range = trimItems(items, from, to);
  const first = range && items[range.from];
  const last = range && items[range.to - 1];
  return first && last ? { start: first.start, end: last.end } : null;
}

/** Words in an item range; a quotation counts as three. */
export function countWords(items: readonly Item[], from: number, to: number): number {
  let count = 0;
  for (let index = from; index < to; index++) {
    const kind = items[index]?.kind;
    if (kind === "quote") count += MIN_CONTENT_WORDS;
    else if (kind === "word" || kind === "number") count++;
  }
  return count;
}

/** Steps over complementisers ("bahwa", "agar") at the head of reported content. */
export function skipComplementiser(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let index = from;
  while (isEdgeMark(items[index])) index++;
  const item = items[index];
  return item && lexicon.is("complementisers", item.folded) ? index + 1 : from;
}

/**
 * Steps over what belongs to the cue rather than to what was said: places, times and hearers
 * between commas ("kata X di Jakarta, Senin (3/10), ...").
 */
export function skipAsides(
  items: readonly Item[],
  from: number,
  { lexicon, to, isLead }: { lexicon: Lexicon; to: number; isLead: boolean },
): number {
  let index = from;
  while (index < to) {
    const isBehindComma = isEdgeMark(items[index]);
    const start = isBehindComma ? index + 1 : index;
    const item = items[start];
    if (!item || start >= to) return index;
    const isDate = item.text === "(" || lexicon.is("times", item.folded);
    // Behind the comma of an opening phrase the statement begins: "Menurut X, hingga kini ...".
    if (!isDate && (!isAside(items, start, lexicon) || (isLead && isBehindComma))) return index;
    const end = findMark(items, start, to);
    if (isLead && end === to) return index;
    index = end;
  }
  return to;
}

function isAside(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  const item = items[at];
  if (!item) return false;
  if (item.capital || item.kind !== "word") return false;
  return lexicon.is("asideOpeners", item.folded) || lexicon.is("relative", item.folded);
}

function findMark(items: readonly Item[], from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (
      item?.kind === "quote" ||
      (item?.kind === "mark" && EDGE_MARKS.has(item.text) && item.text !== "-")
    )
      return index;
  }
  return to;
}

/**
 * Whether the item range says something: not only a pointer ("hal itu"), and for verbs of stance
 * a clause of its own ("menilai X terburu-buru", not "mengecam serangan itu").
 */
export function isStatement(
  items: readonly Item[],
  range: { from: number; to: number },
  { lexicon, needsClause, isObject }: { lexicon: Lexicon; needsClause: boolean; isObject: boolean },
): boolean {
  const pointer = matchPhrase(items, range.from, lexicon.phrases("backReferences"));
  if (pointer > 0 && countWords(items, range.from + pointer, range.to) <= 1) return false;
  const words = countWords(items, range.from, range.to);
  const hasVerb = hasClauseWord(items, range, lexicon);
  if (isObject && isFeeling(items, range, lexicon)) return false;
  if (isObject && isUtterance(items, range, lexicon)) return false;
  if (needsClause) return hasVerb && words >= 2;
  return words >= MIN_CONTENT_WORDS || (hasVerb && words >= 2);
}

/**
 * "kegembiraannya usai ...", "pentingnya dukungan dari ...": the verb's object is a noun with the
 * speaker's ending, and no verb follows before a preposition or relative does.
 */
function isFeeling(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): boolean {
  const first = items[from];
  if (!first || first.capital || first.kind !== "word") return false;
  if (lexicon.is("selves", first.folded)) return false;
  if (lexicon.anaphor(first.folded) === null || lexicon.is("complementisers", first.folded))
    return false;
  for (let index = from + 1; index < to; index++) {
    const item = items[index];
    if (!item || item.kind !== "word") continue;
    if (isVerbLike(item, lexicon)) return false;
    if (lexicon.is("prepositions", item.folded) || lexicon.is("relative", item.folded)) return true;
  }
  return to - from > 3;
}

/** "melontarkan ancaman", "menyampaikan dua poin sikap": named, but not told what it says. */
function isUtterance(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): boolean {
  const names = [items[from], items[from + 1]].some(
    (item) => item !== undefined && lexicon.is("utterances", item.folded),
  );
  if (!names) return false;
  return !items
    .slice(from, to)
    .some((item) => item.kind === "quote" || lexicon.is("auxiliaries", item.folded));
}

/** Whether the word's shape or meaning makes it a predicate: "bekerja", "telah", "adalah". */
function isVerbLike(item: Item, lexicon: Lexicon): boolean {
  if (item.kind !== "word" || item.capital) return false;
  return lexicon.is("auxiliaries", item.folded) || isVerbShaped(item, lexicon);
}

function hasClauseWord(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): boolean {
  for (let index = from; index < to; index++) {
    const item = items[index];
    if (!item) return false;
    if (item.kind === "quote") return true;
    if (index > from && lexicon.is("clauseBreaks", item.folded)) return false;
    if (isVerbLike(item, lexicon) || lexicon.is("complementisers", item.folded)) return true;
  }
  return false;
}
