import type { Span } from "../types";
import type { Complement } from "./attribution-data";
import type { Lexicon } from "./lexicon";
import { findSubject } from "./find-subject";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import type { ProvenanceNote } from "./find-notes";
import { findDocumentSubject, readDocumentSource } from "./read-document-source";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";

/**
 * A cue with its source in a sentence, before its content is known.
 *
 * - `before`: the source stands before the verb ("X mengatakan").
 * - `after`: the source stands behind it ("kata X"); - `alone`: the verb holds it ("katanya").
 * - `according`: a phrase that names the source ("menurut X").
 * - `passive`: the agent of a passive ("disampaikan X"); - `agentless`: a passive without one.
 */
export type FrameKind = "before" | "after" | "alone" | "according" | "passive" | "agentless";

export type Frame = {
  kind: FrameKind;
  cue: Span;
  /** Item of the cue. */
  at: number;
  /** Item range of cue and source together. */
  from: number;
  to: number;
  mentions: Mention[];
  complement: Complement;
  isElliptical: boolean;
  isDocument: boolean;
};

export type FrameScope = {
  lexicon: Lexicon;
  names: ReadonlySet<string>;
  notes: readonly ProvenanceNote[];
};

/** Cues of one sentence that have, or point back to, a source; in text order. */
export function findFrames(items: readonly Item[], scope: FrameScope): Frame[] {
  const frames: Frame[] = [];
  let index = 0;
  while (index < items.length) {
    const frame = readFrame(items, index, { scope, frames });
    if (frame) frames.push(frame);
    index = frame
      ? Math.max(frame.at + 1, frame.kind === "before" ? frame.at + 1 : frame.to)
      : index + 1;
  }
  return frames;
}

type FrameTry = { scope: FrameScope; frames: readonly Frame[] };

function readFrame(items: readonly Item[], at: number, attempt: FrameTry): Frame | null {
  const item = items[at];
  if (!item || item.kind !== "word" || isInNote(attempt.scope.notes, at)) return null;
  return (
    readAccording(items, at, attempt.scope) ??
    readAfter(items, at, attempt.scope) ??
    readAlone(items, at, attempt.scope) ??
    readPassive(items, at, attempt.scope) ??
    readBefore(items, at, attempt)
  );
}

function isInNote(notes: readonly ProvenanceNote[], at: number): boolean {
  return notes.some((note) => at >= note.from && at < note.to);
}

function toFrame(
  items: readonly Item[],
  at: number,
  parts: Partial<Frame> & Pick<Frame, "kind">,
): Frame {
  const item = items[at];
  const cue = item ? { start: item.start, end: item.end } : { start: 0, end: 0 };
  return {
    cue,
    at,
    from: at,
    to: at + 1,
    mentions: [],
    complement: "content",
    isElliptical: false,
    isDocument: false,
    ...parts,
  };
}

/** "menurut X", "berdasarkan data X", "menurutnya". */
function readAccording(items: readonly Item[], at: number, { lexicon }: FrameScope): Frame | null {
  const item = items[at];
  if (!item) return null;
  if (lexicon.is("accordingAlone", item.folded)) return toFrame(items, at, { kind: "alone" });
  const length = matchPhrase(items, at, lexicon.phrases("according"));
  if (length === 0) return null;
  const source = readDocumentSource(items, at + length, lexicon);
  if (!source) return null;
  return toFrame(items, at, { kind: "according", mentions: source.mentions, to: source.to });
}

/** "kata X" behind a quotation, a comma or at the sentence's start. */
function readAfter(items: readonly Item[], at: number, scope: FrameScope): Frame | null {
  const { lexicon } = scope;
  const item = items[at];
  const before = items[at - 1];
  if (!item || !(lexicon.verbs.get(item.folded)?.after || isUnknownVerb(items, at, scope))) {
    return null;
  }
  const isOpened = before !== undefined && lexicon.is("noteOpeners", before.folded);
  const anchor = isOpened ? items[at - 2] : before;
  if (anchor && anchor.kind !== "quote" && anchor.kind !== "mark") return null;
  const isQuoted = isBehindQuote(items, isOpened ? at - 1 : at);
  const start = skipAgent(items, at + 1, lexicon);
  const mentions = readJoint(items, start, { lexicon, isLoose: isQuoted });
  const last = mentions.at(-1);
  if (!last) return null;
  return toFrame(items, at, { kind: "after", mentions, from: isOpened ? at - 1 : at, to: last.to });
}

/**
 * A small word between a quotation's comma and a name of this article is a verb, though we do not
 * know it or it is misspelt: `"...," kara Robin`.
 */
function isUnknownVerb(
  items: readonly Item[],
  at: number,
  { lexicon, names }: FrameScope,
): boolean {
  const item = items[at];
  const next = items[at + 1];
  if (!item || item.capital || item.kind !== "word" || !next?.capital) return false;
  if (items[at - 1]?.kind !== "quote" || !names.has(next.folded)) return false;
  const isKnownWord =
    lexicon.is("stops", item.folded) ||
    lexicon.is("prepositions", item.folded) ||
    lexicon.is("conjunctions", item.folded) ||
    lexicon.is("auxiliaries", item.folded) ||
    lexicon.is("adverbs", item.folded) ||
    lexicon.is("relative", item.folded) ||
    lexicon.is("noteOpeners", item.folded) ||
    lexicon.is("joiners", item.folded) ||
    lexicon.is("roles", item.folded);
  return !isKnownWord && endsOnComma(items[at - 1]);
}

/** The comma before the closing mark leaves a quotation open to its cue. */
function endsOnComma(quote: Item | undefined): boolean {
  return quote?.inner !== undefined && quote.inner !== null && quote.innerEnd !== quote.inner.end;
}

/** Whether a quotation stands before the item, but for a comma or dash. */
export function isBehindQuote(items: readonly Item[], at: number): boolean {
  const before = items[at - 1];
  if (before?.kind === "quote") return true;
  return before?.kind === "mark" && items[at - 2]?.kind === "quote";
}

function skipAgent(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let index = from;
  for (;;) {
    const item = items[index];
    if (!item || item.capital) return index;
    if (!lexicon.is("agents", item.folded) && !lexicon.is("adverbs", item.folded)) return index;
    index++;
  }
}

/** "ujarnya": the speaker was named before. */
function readAlone(items: readonly Item[], at: number, { lexicon }: FrameScope): Frame | null {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !lexicon.verbs.get(item.folded)?.alone) return null;
  if (before && lexicon.is("relative", before.folded)) return null;
  return toFrame(items, at, { kind: "alone" });
}

/** "hal itu disampaikan X", "demikian dikatakan X"; at a sentence's start also without agent. */
function readPassive(items: readonly Item[], at: number, { lexicon }: FrameScope): Frame | null {
  const item = items[at];
  if (!item) return null;
  const isPassive = lexicon.verbs.get(item.folded)?.passive === true;
  const isAgentless = lexicon.is("agentless", item.folded);
  if (!isPassive && !isAgentless) return null;
  const start = skipAgent(items, at + 1, lexicon);
  const mentions = isPassive ? readJoint(items, start, { lexicon, isLoose: false }) : [];
  const last = mentions.at(-1);
  if (last) return toFrame(items, at, { kind: "passive", mentions, to: last.to });
  return at === 0 && isAgentless ? toFrame(items, at, { kind: "agentless" }) : null;
}

/** "X mengatakan"; the verb after "dan" or "seraya" keeps the subject before it. */
function readBefore(items: readonly Item[], at: number, { scope, frames }: FrameTry): Frame | null {
  const { lexicon } = scope;
  const item = items[at];
  if (!item) return null;
  const complement = lexicon.verbs.get(item.folded)?.before ?? null;
  const last = frames.at(-1);
  const opener = items[at - 1];
  const shares =
    last?.kind === "before" && opener !== undefined && lexicon.is("ellipsisOpeners", opener.folded);
  if (shares && complement) {
    const { mentions } = last;
    return toFrame(items, at, {
      kind: "before",
      mentions,
      from: at - 1,
      complement,
      isElliptical: true,
    });
  }
  const from = last && last.kind !== "before" ? last.to : 0;
  if (lexicon.is("showing", item.folded)) {
    const document = readShowing(items, at, { from, lexicon });
    if (document) return document;
  }
  if (!complement) return null;
  const subject = findSubject(items, at, { lexicon, names: scope.names, from });
  return subject && toFrame(items, at, { kind: "before", ...subject, to: at + 1, complement });
}

/** "Data BPS menunjukkan": a document or a body's figures speak. */
function readShowing(
  items: readonly Item[],
  at: number,
  { from, lexicon }: { from: number; lexicon: Lexicon },
): Frame | null {
  const document = findDocumentSubject(items, at, { from, lexicon });
  if (!document) return null;
  const { mentions, from: start } = document;
  return toFrame(items, at, {
    kind: "before",
    mentions,
    from: start,
    complement: "clause",
    isDocument: true,
  });
}

/** One source, or several joined by "dan". */
export function readJoint(
  items: readonly Item[],
  from: number,
  options: { lexicon: Lexicon; isLoose: boolean },
): Mention[] {
  const first = readMention(items, from, options);
  if (!first) return [];
  const joiner = items[first.to];
  const next = items[first.to + 1];
  if (!joiner || !next?.capital || !options.lexicon.is("joiners", joiner.folded)) return [first];
  const second = readMention(items, first.to + 1, { ...options, isLoose: false });
  return second?.form === "name" ? [first, second] : [first];
}
