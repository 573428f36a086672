import { toFrame, type Frame, type FrameScope } from "./frame";
import type { ProvenanceNote } from "./find-notes";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import { readAfter } from "./read-after";
import { readBefore } from "./read-before";
import { readDocumentSource, type DocumentSource } from "./read-document-source";
import { readJoint } from "./read-joint";
import { skipAgent } from "./skip-agent";
import type { Item } from "./split-items";

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
  if (item?.kind !== "word" || !canBeCue(items, at, attempt.scope)) return null;
  return (
    readAccording(items, at, attempt.scope) ??
    readAfter(items, at, attempt.scope) ??
    readAlone(items, at, attempt.scope) ??
    readPassive(items, at, attempt.scope) ??
    readBefore(items, at, attempt)
  );
}

/** What each of the readings needs, asked before any of them. */
function canBeCue(items: readonly Item[], at: number, { lexicon, notes }: FrameScope): boolean {
  const isKnown = lexicon.isCue(items[at]?.folded ?? "");
  // Behind a quotation an unknown word may be its verb.
  return (isKnown || items[at - 1]?.kind === "quote") && !isInNote(notes, at);
}

function isInNote(notes: readonly ProvenanceNote[], at: number): boolean {
  return notes.some((note) => at >= note.from && at < note.to);
}

/** "menurut X", "berdasarkan data X", "menurutnya". */
function readAccording(items: readonly Item[], at: number, { lexicon }: FrameScope): Frame | null {
  const item = items[at];
  if (!item) return null;
  if (lexicon.is("accordingAlone", item.folded)) return toFrame(items, at, { kind: "alone" });
  const length = matchPhrase(items, at, lexicon.phrases("according"));
  if (length === 0 || (item.capital && items[at - 1]?.kind === "word")) return null;
  const source = readDocumentSource(items, at + length, lexicon);
  if (!source || isGround(items, at, { source, lexicon })) return null;
  return toFrame(items, at, { kind: "according", mentions: source.mentions, to: source.to });
}

/**
 * "Penahanan itu berdasarkan pasal 3": inside a clause the phrase names what something rests on,
 * unless it closes the clause with somebody's name.
 */
function isGround(
  items: readonly Item[],
  at: number,
  { source, lexicon }: { source: DocumentSource; lexicon: Lexicon },
): boolean {
  const before = items[at - 1];
  if (matchPhrase(items, at, lexicon.phrases("grounds")) === 0) return false;
  if (before?.kind !== "word" || isClauseOpener(before.folded, lexicon)) return false;
  const isNamed = source.mentions.every(({ form }) => form === "name");
  const behind = items[source.to];
  const isAdverb = lexicon.is("adverbs", before.folded);
  return isAdverb || !isNamed || (behind !== undefined && behind.kind !== "mark");
}

function isClauseOpener(word: string, lexicon: Lexicon): boolean {
  return lexicon.is("conjunctions", word) || lexicon.is("ellipsisOpeners", word);
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
