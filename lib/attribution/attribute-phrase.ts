import type { Found, SentenceScope } from "./sentence-scope";
import {
  MIN_CONTENT_WORDS,
  countWords,
  isStatement,
  skipAsides,
  toContent,
  trimItems,
} from "./find-content";
import type { Frame } from "./frame";
import { isClosingCue } from "./is-closing-cue";
import type { Item } from "./split-items";
import type { AttributionRule } from "./rules";

/** Unquoted words between two quotations that the same cue closes: `"..." dasar "..." kata`. */
const MAX_GAP_WORDS = 2;

/** Behind "Menurut X," stands a statement, however short: "penilaiannya subjektif". */
const MIN_LEAD_WORDS = 2;

/** What the cue phrase attributes: the quotation before it, or the clause around it. */
export function attributePhrase(scope: SentenceScope, frame: Frame): Found[] {
  if (frame.kind === "agentless") return [];
  const quote = frame.kind === "according" ? -1 : findQuoteBefore(scope.items, frame);
  if (quote >= 0) return attributeQuote(scope, frame, quote);
  if (frame.kind === "passive") return attributePassive(scope, frame);
  const found = attributeAround(scope, frame);
  return found ? [found] : [];
}

function findQuoteBefore(items: readonly Item[], frame: Frame): number {
  const before = items[frame.from - 1];
  if (before?.kind === "quote") return frame.from - 1;
  const isMark = before?.kind === "mark" && before.text !== ".";
  return isMark && items[frame.from - 2]?.kind === "quote" ? frame.from - 2 : -1;
}

function attributeQuote(scope: SentenceScope, frame: Frame, quote: number): Found[] {
  const { items } = scope;
  const item = items[quote];
  if (!item?.said || scope.taken.has(item.start)) return [];
  scope.taken.add(item.start);
  const head = findQuoteHead(scope, frame, quote);
  const first = items[head.from];
  const start = first?.said?.words.start ?? first?.start ?? item.said.words.start;
  const content = { start, end: item.said.words.end };
  const kind = head.isMixed ? "mixed" : "direct";
  const { mentions, cue } = frame;
  const found: Found = { mentions, cue, content, kind, rule: "quote-cue-after", carriedBy: null };
  return [found, ...attributeResumed(scope, frame)];
}

type QuoteHead = { from: number; isMixed: boolean };

/** Where the quoted words begin: earlier quotations and unquoted words of the same clause count. */
function findQuoteHead(scope: SentenceScope, frame: Frame, quote: number): QuoteHead {
  const { items } = scope;
  const previous = scope.frames.filter((other) => other.at < frame.at).at(-1);
  const floor = Math.max(previous?.to ?? 0, scope.floor);
  const earlier = findEarlierQuote(items, floor, quote);
  if (earlier >= 0) return { from: earlier, isMixed: false };
  const range = trimItems(items, floor, quote);
  if (!range || previous || countWords(items, range.from, range.to) < MIN_CONTENT_WORDS) {
    return { from: quote, isMixed: false };
  }
  const colon = items[quote - 1]?.text === ":";
  return colon ? { from: quote, isMixed: false } : { from: range.from, isMixed: true };
}

function findEarlierQuote(items: readonly Item[], floor: number, quote: number): number {
  for (let index = quote - 1; index >= Math.max(floor, quote - MAX_GAP_WORDS - 1); index--) {
    const item = items[index];
    if (item?.kind === "quote") return index;
    if (!item || item.kind === "mark") return -1;
  }
  return -1;
}

/** `"...," kata X, "..."`: the quotation goes on behind the cue. */
function attributeResumed(scope: SentenceScope, frame: Frame): Found[] {
  const { items } = scope;
  const found: Found[] = [];
  for (let index = frame.to; index < items.length; index++) {
    const item = items[index];
    if (scope.frames.some((other) => other.at === index)) break;
    if (item?.kind !== "quote" || !item.said || items[index - 1]?.kind !== "mark") continue;
    scope.taken.add(item.start);
    const content = item.said.words;
    const { mentions } = frame;
    found.push({
      mentions,
      cue: null,
      content,
      kind: "direct",
      rule: "quote-resumed",
      carriedBy: null,
    });
  }
  return found;
}

/** "Demikian disampaikan X" closes a statement, "Disampaikan X, ..." opens one. */
function attributePassive(scope: SentenceScope, frame: Frame): Found[] {
  const { items, lexicon } = scope;
  const before = items[frame.at - 1];
  const isOpened =
    before !== undefined &&
    lexicon.is("noteOpeners", before.folded) &&
    !lexicon.is("relative", before.folded);
  if (frame.at > 0 && !isOpened) return [];
  const found = attributeAround(scope, { ...frame, from: isOpened ? frame.at - 1 : frame.at });
  return found ? [found] : [];
}

/** The clause behind the cue phrase when there is one, else the clause before it. */
function attributeAround(scope: SentenceScope, frame: Frame): Found | null {
  const { items, lexicon } = scope;
  const end = findEnd(scope, frame);
  const isLead = frame.kind === "according" || frame.at === 0 || isAccordingAlone(scope, frame);
  if (isClosingCue(scope, frame)) return attributeClauseBefore(scope, frame);
  const start = skipAsides(items, frame.to, { lexicon, to: end, isLead });
  const behind = trimItems(items, start, end);
  const rule = toRule(frame);
  if (behind && isSaidByOther(scope, behind.from)) return null;
  const least = isLead && items[start]?.text === "," ? MIN_LEAD_WORDS : MIN_CONTENT_WORDS;
  if (behind && countWords(items, behind.from, behind.to) >= least) {
    return toFound(scope, frame, { range: behind, rule });
  }
  return attributeClauseBefore(scope, frame);
}

function attributeClauseBefore(scope: SentenceScope, frame: Frame): Found | null {
  const previous = scope.frames.filter((other) => other.at < frame.at).at(-1);
  if (previous || isCutByNote(scope, frame)) return null;
  const before = trimItems(scope.items, scope.floor, frame.from);
  return before ? toFound(scope, frame, { range: before, rule: toRule(frame) }) : null;
}

/** "menurutnya" is a phrase that opens, wherever it stands. */
function isAccordingAlone({ items, lexicon }: SentenceScope, frame: Frame): boolean {
  return lexicon.is("accordingAlone", items[frame.at]?.folded ?? "");
}

/** "Menurut X, dalam rapat itu, Y menyatakan ...": the words are Y's, and X carried them. */
function isSaidByOther({ frames, items, lexicon }: SentenceScope, from: number): boolean {
  const other = frames.find(({ kind, from: start }) => kind === "before" && start >= from);
  if (!other) return false;
  const isInside = lexicon.is("prepositions", items[from]?.folded ?? "");
  return other.from === from || (isInside && items[other.from - 1]?.text === ",");
}

function isCutByNote({ notes }: SentenceScope, frame: Frame): boolean {
  return notes.some((note) => note.from < frame.from && note.from > 0);
}

function toRule(frame: Frame): AttributionRule {
  if (frame.kind === "passive") return "passive-agent";
  return frame.kind === "according" || frame.at === 0 ? "according-to" : "clause-cue-after";
}

function findEnd(scope: SentenceScope, frame: Frame): number {
  const later = [...scope.frames, ...scope.notes]
    .map((other) => other.from)
    .filter((from) => from >= frame.to);
  return Math.min(scope.items.length, ...later.filter((from) => isTail(scope, from)));
}

/** Whether a cue or note only closes the sentence, so that content ends before it. */
function isTail({ items }: SentenceScope, from: number): boolean {
  const before = items[from - 1];
  return before?.kind === "mark" || before?.kind === "quote";
}

function toFound(
  scope: SentenceScope,
  frame: Frame,
  { range, rule }: { range: { from: number; to: number }; rule: AttributionRule },
): Found | null {
  const { items, lexicon } = scope;
  if (!isStatement(items, range, { lexicon, needsClause: false, isObject: false })) return null;
  const content = toContent(items, range.from, range.to);
  if (!content) return null;
  const hasQuote = items.slice(range.from, range.to).some((item) => item.kind === "quote");
  const { mentions, cue } = frame;
  return { mentions, cue, content, kind: hasQuote ? "mixed" : "indirect", rule, carriedBy: null };
}
