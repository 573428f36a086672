import type { Span } from "../types";
import type { Carrier } from "./candidate";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";

/** A provenance note: "seperti dikutip dari Antara". */
export type ProvenanceNote = {
  /** Item range, with its opener and a comma behind it left out. */
  from: number;
  to: number;
  cue: Span;
  /** Media named, nearest to the source first; empty for a note that names none. */
  carriers: Carrier[];
};

/** Days and brackets between a note and its medium: "dikutip Senin (3/10) dari". */
const MAX_DATE_ITEMS = 10;

/** Provenance notes of one sentence. */
export function findNotes(items: readonly Item[], lexicon: Lexicon): ProvenanceNote[] {
  const notes: ProvenanceNote[] = [];
  let index = 0;
  while (index < items.length) {
    const note = readNote(items, index, lexicon);
    if (note) notes.push(note);
    index = note ? Math.max(note.to, index + 1) : index + 1;
  }
  return notes;
}

function readNote(items: readonly Item[], at: number, lexicon: Lexicon): ProvenanceNote | null {
  const verb = items[at];
  if (!verb || verb.kind !== "word") return null;
  const isWeak = lexicon.is("weakNotes", verb.folded);
  if (!isWeak && !lexicon.is("notes", verb.folded)) return null;
  const opener = items[at - 1];
  const hasOpener = opener !== undefined && lexicon.is("noteOpeners", opener.folded);
  const isApart = !opener || opener.kind !== "word" || hasOpener;
  const { index, isLinked, isSocial } = skipLinks(items, at + 1, lexicon);
  if (isWeak && !isApart && !isLinked) return null;
  const carriers = readCarriers(items, index, { lexicon, isSocial });
  const last = carriers.at(-1)?.to ?? index;
  if (carriers.length === 0 && (!isApart || isWeak)) return null;
  return {
    from: hasOpener ? at - 1 : at,
    to: carriers.length > 0 ? last : at + 1,
    cue: { start: verb.start, end: verb.end },
    carriers: carriers.map(({ carrier }) => carrier).reverse(),
  };
}

type Links = { index: number; isLinked: boolean; isSocial: boolean };

/** Steps over "dari laman", and over a date before them. */
function skipLinks(items: readonly Item[], from: number, lexicon: Lexicon): Links {
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
    links.index += length;
  }
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

type CarrierAt = { carrier: Carrier; to: number };

/** The medium at `from`, and those it leads on to: "Antara dari Reuters", "AFP dan Reuters". */
function readCarriers(
  items: readonly Item[],
  from: number,
  { lexicon, isSocial }: { lexicon: Lexicon; isSocial: boolean },
): CarrierAt[] {
  const found: CarrierAt[] = [];
  let index = from;
  let social = isSocial;
  for (;;) {
    const mention = readMention(items, index, { lexicon, isLoose: false });
    if (!mention || mention.form === "pronoun") return found;
    const first = items[mention.from];
    if (!first) return found;
    found.push({ carrier: { mention, isMedium: true, isSocial: social }, to: mention.to });
    const next = items[mention.to];
    const isJoined = next !== undefined && lexicon.is("joiners", next.folded);
    const links = skipLinks(items, mention.to, lexicon);
    if (isJoined && items[mention.to + 1]?.capital) index = mention.to + 1;
    else if (links.isLinked && items[links.index]?.capital) index = links.index;
    else return found;
    social = links.isSocial;
  }
}
