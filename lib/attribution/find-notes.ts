import type { Span } from "../types";
import type { Carrier } from "./candidate";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { readCarriers, type CarrierAt } from "./read-carriers";
import { skipLinks } from "./skip-links";
import type { Item } from "./split-items";
import { isBesideVerb } from "./word-classes";

/** A provenance note: "seperti dikutip dari Antara". */
export type ProvenanceNote = {
  /** Item range, with its opener and a comma behind it left out. */
  from: number;
  to: number;
  cue: Span;
  /** Media named, nearest to the source first; empty for a note that names none. */
  carriers: Carrier[];
  /** The nearest and those named together with it, in text order: "dari Antara dan Reuters". */
  cited: Mention[];
};

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
  const from = findOpening(items, at, lexicon);
  const before = items[at - 1];
  const isApart = from < at || !before || before.kind !== "word";
  const { index, isLinked, isSocial } = skipLinks(items, at + 1, lexicon);
  if (isWeak && !isApart && !isLinked) return null;
  if (isWeak && isPlainPassive(items, at, lexicon)) return null;
  const isCited = lexicon.is("citing", verb.folded);
  const found = readCarriers(items, index, { lexicon, isSocial, isCited });
  const isSure =
    !isWeak || isLinked || found.every(({ carrier }) => isNamed(items, carrier, lexicon));
  const carriers = isSure ? found : [];
  const last = carriers.at(-1)?.to ?? index;
  const isVerb = at > 0 && from === at && lexicon.verbs.get(verb.folded)?.before;
  if (carriers.length === 0 && (!isApart || isWeak || isVerb)) return null;
  return {
    from,
    to: carriers.length > 0 ? last : at + 1,
    cue: { start: verb.start, end: verb.end },
    carriers: carriers.map(({ carrier }) => carrier).reverse(),
    cited: listCited(carriers),
  };
}

/** "Artikel ini telah ditulis oleh Budi": who wrote what the verb's subject points to. */
function isPlainPassive(items: readonly Item[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.is("agents", items[at + 1]?.folded ?? "")) return false;
  const subject = items.slice(0, at).findLast(({ folded }) => !isBesideVerb(folded, lexicon));
  return subject !== undefined && lexicon.is("demonstratives", subject.folded);
}

function listCited(carriers: readonly CarrierAt[]): Mention[] {
  const first = carriers.findLastIndex(({ isJoined }) => !isJoined);
  return carriers.slice(first).map(({ carrier }) => carrier.mention);
}

/** The first of the words that open the note at `at`: "demikian sebagaimana dikutip". */
function findOpening(items: readonly Item[], at: number, lexicon: Lexicon): number {
  let from = at;
  while (lexicon.is("noteOpeners", items[from - 1]?.folded ?? "")) from--;
  return from;
}

/** "dikabarkan tiga orang tewas" names nobody who said so; a medium or a name does. */
function isNamed(items: readonly Item[], { mention }: Carrier, lexicon: Lexicon): boolean {
  const head = items[mention.from]?.folded ?? "";
  return mention.form === "name" || lexicon.body(head) === "outlet";
}
