import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";

/** Whose information it is, and the item behind the phrase. */
export type DocumentSource = { mentions: Mention[]; to: number };

/** Longest way from "data" to the body it is of: "data terbaru yang dirilis oleh". */
const MAX_LEAD_ITEMS = 7;

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
  const mention = readMention(items, start, { lexicon, isLoose: false });
  if (!mention) return null;
  const joined = readSecond(items, mention, lexicon);
  return { mentions: [mention, ...joined], to: joined[0]?.to ?? mention.to };
}

/** "situs Transfer Market Web", "laman PBB": the medium's word before its name. */
function skipMedium(items: readonly Item[], from: number, lexicon: Lexicon): number {
  const length = matchPhrase(items, from, lexicon.phrases("noteLinks"));
  const head = items[from];
  if (length === 0 || !head || lexicon.is("dataNouns", head.folded)) return from;
  return items[from + length]?.capital ? from + length : from;
}

/** The body that the data are of: the first name or body's word after nouns and links. */
function readOwner(items: readonly Item[], from: number, lexicon: Lexicon): DocumentSource | null {
  for (let index = from + 1; index <= from + MAX_LEAD_ITEMS; index++) {
    const item = items[index];
    if (!item || (item.kind !== "word" && item.text !== ",")) return null;
    const isOwner =
      item.capital ||
      (lexicon.body(item.folded) !== null && lexicon.body(item.folded) !== "document");
    if (!isOwner && matchPhrase(items, index, lexicon.phrases("anonymous")) === 0) continue;
    if (lexicon.is("times", item.folded)) return null;
    const mention = readMention(items, index, { lexicon, isLoose: false });
    if (!mention || mention.form === "document") return null;
    const joined = readSecond(items, mention, lexicon);
    return { mentions: [mention, ...joined], to: joined[0]?.to ?? mention.to };
  }
  return null;
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
  return mention ? { mentions: [mention], to: mention.to } : null;
}
