import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";
import { findCapitalsEnd, isDocumentWord, isPersonRole } from "./word-classes";

/** Whose information it is, and the item behind the phrase. */
export type DocumentSource = { mentions: Mention[]; to: number };

/** Longest way from "data" to the body it is of: "data terbaru yang dirilis oleh". */
const MAX_LEAD_ITEMS = 7;
/** Longest role before the comma of its name. */
const MAX_ROLE_ITEMS = 10;

/**
 * The source that a phrase behind "menurut" or "berdasarkan" names.
 *
 * Data, estimates and reports of a body are the body's ("laporan Reuters", "estimasi dari Seoul
 * dan Kyiv" are two); without a body they are a document.
 */
export function readDocumentSource(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): DocumentSource | null {
  const first = items[from];
  if (!first) return null;
  const start = skipMedium(items, from, lexicon);
  const head = items[start];
  if (head && lexicon.is("dataNouns", head.folded)) {
    return readOwner(items, start, lexicon) ?? readDocument(items, start, lexicon);
  }
  const body = lexicon.body(head?.folded ?? "");
  const isLoose =
    body === "document" ||
    (body !== null && head?.capital === false) ||
    isNameApposed(items, start, lexicon);
  const mention = readUpToStatement(items, start, { lexicon, isLoose });
  if (!mention || isField(mention, head, lexicon)) return null;
  if (mention.form === "document")
    return { mentions: [mention], to: skipTail(items, mention.to, lexicon) };
  const joined = readSecond(items, mention, lexicon);
  return { mentions: [mention, ...joined], to: joined[0]?.to ?? mention.to };
}

/** "asisten pelatih tunggal putra Indonesia, Rina, ...": a role in any words, and its name. */
function isNameApposed(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const head = items[from];
  if (!head || head.capital || !isPersonRole(head.folded, lexicon)) return false;
  let comma = from + 1;
  while (comma < from + MAX_ROLE_ITEMS && isPhraseWord(items[comma], lexicon)) comma++;
  const end = findCapitalsEnd(items, comma + 1);
  return items[comma]?.text === "," && end > comma + 1 && items[end]?.text === ",";
}

function isPhraseWord(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item?.kind !== "word" || lexicon.is("relative", item.folded)) return false;
  return !lexicon.verbs.get(item.folded)?.before && !lexicon.is("auxiliaries", item.folded);
}

/** "Legal menurut hukum": a field's word is nobody's. */
function isField({ form }: Mention, head: Item | undefined, lexicon: Lexicon): boolean {
  const word = head?.folded ?? "";
  return form === "unnamed" && lexicon.is("fields", word) && lexicon.body(word) === null;
}

/**
 * The mention without what only looks like its apposition: in "Menurut Rina, Presiden Budi akan
 * datang" the statement begins behind the comma, in "Menurut Rina, Kepala Dinas Pasar, ..." not.
 */
function readUpToStatement(
  items: readonly Item[],
  from: number,
  options: { lexicon: Lexicon; isLoose: boolean },
): Mention | null {
  const mention = readMention(items, from, options);
  const first = items[from];
  const goesOn = mention !== null && items[mention.to]?.kind === "word";
  if (!goesOn || !first?.capital || options.lexicon.is("roles", first.folded)) return mention;
  const comma = items.slice(from, mention.to).findIndex((item) => item.text === ",");
  return comma < 0 ? mention : readMention(items.slice(0, from + comma), from, options);
}

/** Steps over what describes a document: "surat perjanjian | baru yang ditandatangani pada Mei". */
function skipTail(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const first = items[from];
  const opens =
    first?.kind === "word" &&
    (lexicon.is("relative", first.folded) || lexicon.is("adverbs", first.folded));
  if (!opens) return from;
  let index = from;
  while (items[index]?.kind === "word" && !lexicon.verbs.get(items[index]?.folded ?? "")?.before)
    index++;
  return index;
}

/** "situs Transfer Market Web", "sebuah studi": what stands before the name or noun. */
function skipMedium(items: readonly Item[], from: number, lexicon: Lexicon): number {
  if (lexicon.is("articles", items[from]?.folded ?? "")) {
    return isDocumentWord(items[from + 1]?.folded ?? "", lexicon) ? from + 1 : from;
  }
  const length = matchPhrase(items, from, lexicon.phrases("noteLinks"));
  const head = items[from];
  if (length === 0 || !head || lexicon.is("dataNouns", head.folded)) return from;
  return items[from + length]?.capital ? from + length : from;
}

/** The body that the data are of: the first name or body's word after nouns and links. */
function readOwner(items: readonly Item[], from: number, lexicon: Lexicon): DocumentSource | null {
  for (let index = from + 1; index <= from + MAX_LEAD_ITEMS; index++) {
    const item = items[index];
    if (item?.text === ",") return readApposed(items, index + 1, lexicon);
    if (item?.kind !== "word") return null;
    if (lexicon.verbs.get(item.folded)?.before || lexicon.is("showing", item.folded)) return null;
    const isOwner = isOwnerWord(item, lexicon);
    if (!isOwner && matchPhrase(items, index, lexicon.phrases("anonymous")) === 0) continue;
    if (lexicon.is("times", item.folded)) return null;
    const isLoose = lexicon.is("owners", item.folded);
    const mention = readMention(items, index, { lexicon, isLoose });
    if (!mention || mention.form === "document") return null;
    const joined = readSecond(items, mention, lexicon);
    return { mentions: [mention, ...joined], to: joined[0]?.to ?? mention.to };
  }
  return null;
}

/** "keterangan agennya, Rina Hartati, ...": a name alone, not the statement's subject. */
function readApposed(items: readonly Item[], at: number, lexicon: Lexicon): DocumentSource | null {
  if (!items[at]?.capital || lexicon.is("times", items[at].folded)) return null;
  const mention = readMention(items, at, { lexicon, isLoose: false });
  const behind = mention?.form === "name" ? items[mention.to] : undefined;
  const isClosed = behind?.kind === "mark" || lexicon.is("prepositions", behind?.folded ?? "");
  return mention && isClosed ? { mentions: [mention], to: mention.to } : null;
}

/** A name, or a word for a body or for people who hold a role. */
function isOwnerWord(item: Item, lexicon: Lexicon): boolean {
  const body = lexicon.body(item.folded);
  return (
    item.capital || lexicon.is("owners", item.folded) || (body !== null && body !== "document")
  );
}

function readSecond(items: readonly Item[], first: Mention, lexicon: Lexicon): Mention[] {
  const joiner = items[first.to];
  if (!joiner || !lexicon.is("joiners", joiner.folded) || !items[first.to + 1]?.capital) return [];
  const second = readMention(items, first.to + 1, { lexicon, isLoose: false });
  return second?.form === "name" ? [second] : [];
}

/** A document without an owner keeps its description: "surat perjanjian baru". */
function readDocument(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): DocumentSource | null {
  const mention = readMention(items, from, { lexicon, isLoose: true });
  return mention ? { mentions: [mention], to: skipTail(items, mention.to, lexicon) } : null;
}
