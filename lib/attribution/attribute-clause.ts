import type { Found, SentenceScope } from "./attribute-sentence";
import { isStatement, skipComplementiser, toContent, trimItems } from "./find-content";
import type { Frame } from "./frame";
import { matchPhrase } from "./match-phrase";
import type { Item } from "./split-items";
import type { AttributionRule } from "./rules";

/** How far from the verb its "bahwa" may stand: "menyampaikan kepada parlemen pekan lalu bahwa". */
const MAX_ASIDE_ITEMS = 14;

/** What "X mengatakan" attributes: the quotation or the clause behind the verb. */
export function attributeClause(scope: SentenceScope, frame: Frame): Found[] {
  const { items } = scope;
  const before = attributeQuoteBefore(scope, frame);
  if (before) return [before];
  if (isNested(scope, frame)) return [];
  const end = findClauseEnd(scope, frame);
  const start = findContentStart(scope, frame, end);
  const range = trimItems(items, start.index, end);
  if (!range) return [];
  const quote = attributeWholeQuote(scope, frame, { ...range, isReported: start.isReported });
  if (quote) return [quote];
  const found = toClause(scope, frame, range);
  return found ? [found] : [];
}

/** What somebody says that another said stays inside the other's words. */
function isNested(scope: SentenceScope, frame: Frame): boolean {
  const outer = scope.frames
    .filter((other) => other.kind === "before" && other.at < frame.at)
    .at(-1);
  if (!outer || frame.isElliptical || frame.from < outer.at) return false;
  return findCut(scope, frame) === null;
}

/** `"...," X melanjutkan`: the quotation stands before subject and verb. */
function attributeQuoteBefore(scope: SentenceScope, frame: Frame): Found | null {
  const { items } = scope;
  const before = items[frame.from - 1];
  const quote =
    before?.kind === "quote" ? before : before?.text === "," ? items[frame.from - 2] : undefined;
  const isLast = !trimItems(items, frame.to, items.length);
  if (quote?.kind !== "quote" || !quote.inner || !isLast || scope.taken.has(quote.start))
    return null;
  scope.taken.add(quote.start);
  const content = { start: quote.inner.start, end: quote.innerEnd ?? quote.inner.end };
  return toFound(frame, { content, kind: "direct", rule: "quote-cue-after" });
}

/** Content begins behind the verb, its hearers and its complementiser. */
function findContentStart(
  { items, lexicon, notes }: SentenceScope,
  frame: Frame,
  end: number,
): { index: number; isReported: boolean } {
  const note = notes.find((one) => one.from === frame.to || one.from === frame.to + 1);
  const start = note && note.from >= frame.to ? note.to : frame.to;
  const direct = skipComplementiser(items, start, lexicon);
  if (direct !== start) return { index: direct, isReported: true };
  const first = items[start];
  const isAside =
    first?.kind === "word" && !first.capital && lexicon.is("asideOpeners", first.folded);
  if (!isAside) return { index: start, isReported: false };
  for (let index = start + 1; index < Math.min(end, start + MAX_ASIDE_ITEMS); index++) {
    const item = items[index];
    if (!item || item.kind === "quote") break;
    if (lexicon.is("complementisers", item.folded)) return { index: index + 1, isReported: true };
    if (item.text === "," || item.text === ":") return { index: index + 1, isReported: false };
  }
  return { index: start, isReported: false };
}

/** Where the reported clause ends: at a closing note or cue, or where the next clause reports. */
function findClauseEnd(scope: SentenceScope, frame: Frame): number {
  const { items, notes, frames } = scope;
  let end = items.length;
  for (const note of notes)
    if (note.from > frame.to + 1 && isBehindMark(items, note.from)) end = Math.min(end, note.from);
  for (const other of frames) {
    if (other.at <= frame.at) continue;
    const cut = findCut(scope, other);
    if (cut !== null && cut > frame.to) end = Math.min(end, cut);
  }
  return Math.min(end, findRefusal(scope, frame.to, end));
}

function isBehindMark(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  return before?.kind === "mark" || before?.kind === "quote";
}

/** Where another frame's clause begins; null when it stands inside what this one reports. */
function findCut({ items, lexicon }: SentenceScope, other: Frame): number | null {
  if (other.isElliptical) return other.from;
  if (other.kind !== "before") return isBehindMark(items, other.from) ? other.from : null;
  const opener = items[other.from - 1];
  if (!opener) return null;
  const isBreak =
    lexicon.is("clauseBreaks", opener.folded) || lexicon.is("ellipsisOpeners", opener.folded);
  return isBreak ? other.from - 1 : null;
}

/** ", namun tidak menyebutkan ...": what the source did not say is no content. */
function findRefusal({ items, lexicon }: SentenceScope, from: number, end: number): number {
  for (let index = from; index < end; index++) {
    const item = items[index];
    if (!item || !lexicon.is("clauseBreaks", item.folded) || items[index - 1]?.text !== ",")
      continue;
    const hasNegation = lexicon.is("negations", items[index + 1]?.folded ?? "");
    const verb = items[index + 2];
    if (hasNegation && verb && lexicon.verbs.get(verb.folded)?.before) return index;
  }
  return end;
}

/** `mengatakan, "..."`: the quotation alone is the content, and may go on to several. */
function attributeWholeQuote(
  { items, taken }: SentenceScope,
  frame: Frame,
  { from, to, isReported }: { from: number; to: number; isReported: boolean },
): Found | null {
  const quote = items[from];
  if (quote?.kind !== "quote" || !quote.inner || to !== from + 1) return null;
  if (taken.has(quote.start)) return null;
  taken.add(quote.start);
  if (isReported) {
    const content = { start: quote.start, end: quote.end };
    return toFound(frame, { content, kind: "mixed", rule: "reported-quote" });
  }
  const content = { start: quote.inner.start, end: quote.innerEnd ?? quote.inner.end };
  return toFound(frame, { content, kind: "direct", rule: "quote-cue-before" });
}

function toClause(
  scope: SentenceScope,
  frame: Frame,
  range: { from: number; to: number },
): Found | null {
  const { items, lexicon, taken } = scope;
  if (frame.complement === "quote") return null;
  const needsClause = frame.complement === "clause";
  if (!isStatement(items, range, { lexicon, needsClause, isObject: true })) return null;
  if (startsWithPointer(scope, range.from)) return null;
  const content = toContent(items, range.from, range.to);
  if (!content) return null;
  const quotes = items.slice(range.from, range.to).filter((item) => item.kind === "quote");
  for (const quote of quotes) taken.add(quote.start);
  const rule = frame.isElliptical
    ? "elliptical-subject"
    : frame.isDocument
      ? "document-states"
      : "reported-clause";
  const carriedBy = findCarrierFrame(scope, frame);
  return {
    ...toFound(frame, { content, kind: quotes.length > 0 ? "mixed" : "indirect", rule }),
    carriedBy,
  };
}

/** "menjelaskan hal itu saat ...": the object only points back. */
function startsWithPointer({ items, lexicon }: SentenceScope, from: number): boolean {
  const length = matchPhrase(items, from, lexicon.phrases("backReferences"));
  const next = items[from + length];
  return length > 1 && next !== undefined && lexicon.is("prepositions", next.folded);
}

/** The frame whose content holds this one: "menurut X, Y menyatakan ...". */
function findCarrierFrame({ items, frames }: SentenceScope, frame: Frame): Frame | null {
  if (frame.isElliptical) return null;
  const outer = frames.filter((other) => other.at < frame.at && other.to <= frame.from).at(-1);
  if (outer?.kind !== "according") return null;
  const isCut = items.slice(outer.to, frame.from).some((item) => item.kind === "quote");
  return isCut ? null : outer;
}

function toFound(
  frame: Frame,
  {
    content,
    kind,
    rule,
  }: { content: Found["content"]; kind: Found["kind"]; rule: AttributionRule },
): Found {
  const { mentions, cue } = frame;
  return { mentions, cue, content, kind, rule, carriedBy: null };
}
