import type { Span } from "../types";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";
import { isOwnerMark, isPersonRole } from "./word-classes";

/**
 * The mention in the words that the tagger gave for a source, or null.
 *
 * Of a noun phrase the last word before a comma, a preposition or the like is who speaks: a name
 * ("Sky reporter Becky Johnson"), a body with its owner ("Russia's Defense Ministry") or a small
 * word that a name only qualifies ("the Indian army"); a name may follow in commas.
 */
export function readTagged(
  span: Span,
  sentence: readonly Item[],
  lexicon: Lexicon,
): Mention | null {
  const from = sentence.findIndex((item) => item.end > span.start);
  const items = sentence.filter(({ start }) => start < span.end);
  if (from < 0 || from >= items.length) return null;
  const head = findHead(items, from, lexicon);
  const apposed = findApposed(items, head, lexicon);
  const start = apposed ?? head.name;
  const mention = start === null ? null : readMention(items, start, { lexicon, isLoose: true });
  if (mention?.name && (start !== head.from || apposed !== null)) {
    return toNamed({ ...mention, span }, { items, head, apposed, lexicon });
  }
  if (head.name === null && head.isQualified) return toUnnamed(span, { items, head, lexicon });
  const first = readFirst(items, from, lexicon, span);
  const role = first?.form === "name" && !first.role ? findRoleBehind(items, head, lexicon) : null;
  return first && role ? { ...first, role } : first;
}

type Head = {
  /** First item behind the article, and the item behind the phrase's last word. */
  from: number;
  to: number;
  /** Where the capitals that close the phrase begin; null where a small word closes it. */
  name: number | null;
  /** Whether capitals stand before the small word that closes the phrase. */
  isQualified: boolean;
};

function findHead(items: readonly Item[], start: number, lexicon: Lexicon): Head {
  const from = start + (lexicon.is("definite", items[start]?.folded ?? "") ? 1 : 0);
  const length = items.slice(from).findIndex((item) => closesPhrase(item, lexicon));
  const to = length < 0 ? items.length : from + length;
  const last = items[to - 1];
  let name = to;
  while (name > from && isCapital(items[name - 1], lexicon)) name--;
  const isSmall = last?.kind === "word" && !last.capital && !lexicon.verbs.has(last.folded);
  const isQualified = isSmall && items.slice(from, to).some((item) => item.capital);
  return { from, to, name: name < to ? name : null, isQualified };
}

function closesPhrase(item: Item, lexicon: Lexicon): boolean {
  const { folded, kind } = item;
  if (kind === "mark") return !isOwnerMark(item, lexicon) && item.text !== "." && item.text !== "-";
  const lists = ["prepositions", "relative", "joiners", "times"] as const;
  return kind === "quote" || lists.some((list) => lexicon.is(list, folded));
}

function isCapital(item: Item | undefined, lexicon: Lexicon): boolean {
  if (!item) return false;
  return item.capital || item.text === "." || lexicon.is("titles", item.folded);
}

/**
 * Where the name begins that stands in commas behind a phrase without one: "its top prosecutor,
 * Geoffrey Berman,"; two capitals at least.
 */
function findApposed(items: readonly Item[], head: Head, lexicon: Lexicon): number | null {
  if (head.name !== null) return null;
  const comma = items.findIndex(({ text }, at) => at >= head.to && text === ",");
  if (comma < 0) return null;
  const next = items.findIndex(({ text }, at) => at > comma && text === ",");
  const to = next < 0 ? items.length : next;
  let name = to;
  while (name > comma + 1 && isCapital(items[name - 1], lexicon)) name--;
  return to - name >= 2 && !lexicon.is("places", items[to - 1]?.folded ?? "") ? name : null;
}

/** Longest role behind a name, in items. */
const MAX_ROLE_ITEMS = 12;

/** The role that a comma parts from the name: "Lena Ortiz, deputy head of the harbour, …". */
function findRoleBehind(items: readonly Item[], head: Head, lexicon: Lexicon): Span | null {
  if (items[head.to]?.text !== ",") return null;
  const isArticle = lexicon.is("definite", items[head.to + 1]?.folded ?? "");
  const from = head.to + (isArticle ? 2 : 1);
  const isEnd = (item: Item) => item.text === "," || lexicon.is("relative", item.folded);
  const behind = items.slice(from);
  const length = behind.findIndex(isEnd);
  const words = length < 0 ? behind : behind.slice(0, length);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || first.capital || words.length > MAX_ROLE_ITEMS) return null;
  const isRole = words.some(({ folded }) => isPersonRole(folded, lexicon));
  return isRole ? { start: first.start, end: last.end } : null;
}

type Reading = { items: readonly Item[]; head: Head; lexicon: Lexicon };

/** A name with what stands before it as its role, or a body whose owner belongs to its name. */
function toNamed(
  mention: Mention,
  { items, head, apposed, lexicon }: Reading & { apposed: number | null },
): Mention {
  const own = apposed === null ? items.slice(mention.from, head.to) : [];
  const isBody = own.some(({ folded }) => lexicon.body(folded) !== null);
  const first = items[head.from];
  const last = items[head.to - 1];
  if (!first || !last || !mention.name) return mention;
  if (isBody) return { ...mention, name: { start: first.start, end: last.end }, isBody };
  const before = mention.role?.end ?? items[mention.from - 1]?.end;
  const end = apposed === null ? before : last.end;
  return { ...mention, role: end === undefined ? mention.role : { start: first.start, end } };
}

/** Whom no name names: who they are is said by the phrase's last word. */
function toUnnamed(span: Span, { items, head, lexicon }: Reading): Mention | null {
  const first = items[head.from];
  const last = items[head.to - 1];
  if (!first || !last) return null;
  return {
    form: "unnamed",
    span,
    name: { start: first.start, end: last.end },
    role: null,
    alias: null,
    from: head.from,
    to: head.to,
    isBody: lexicon.body(last.folded) !== null,
    isGroup: !isPersonRole(last.folded, lexicon),
    head: last.folded,
  };
}

/** The first mention that the rules find in the words. */
function readFirst(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
  span: Span,
): Mention | null {
  for (let index = from; index < items.length; index++) {
    const mention = readMention(items, index, { lexicon, isLoose: true });
    if (mention) return { ...mention, span };
  }
  return null;
}
