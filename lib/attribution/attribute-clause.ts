import type { Found, SentenceScope } from "./sentence-scope";
import { isStatement, skipAsides, toContent, trimItems } from "./find-content";
import { findClauseEnd, findContentStart, findCut } from "./find-clause-borders";
import type { Frame } from "./frame";
import { matchPhrase } from "./match-phrase";
import type { AttributionRule } from "./rules";

/** What "X mengatakan" attributes: the quotation or the clause behind the verb. */
export function attributeClause(scope: SentenceScope, frame: Frame): Found[] {
  const { items } = scope;
  const before = attributeQuoteBefore(scope, frame);
  if (before) return [before];
  const clause = attributeClauseBefore(scope, frame);
  if (clause) return [clause];
  if (isNested(scope, frame)) return [];
  const end = findClauseEnd(scope, frame);
  const start = findContentStart(scope, frame, end);
  const range = trimItems(items, start.index, end);
  if (!range) return [];
  const quote = attributeWholeQuote(scope, frame, { ...range, isReported: start.isReported });
  if (quote) return [quote];
  const isSaid = start.isReported && isPlainly(scope, start.index);
  const opensWithQuote = items[range.from]?.kind === "quote";
  if (frame.complement === "quote" && !isSaid && !opensWithQuote) return [];
  const found = toClause(scope, frame, range);
  return found ? [found] : [];
}

/** "menemukan bahwa", not "bertanya jika": the complementiser is no preposition too. */
function isPlainly({ items, lexicon }: SentenceScope, from: number): boolean {
  return !lexicon.is("prepositions", items[from - 1]?.folded ?? "");
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
  const isLast = isClosing(scope, frame);
  if (quote?.kind !== "quote" || !quote.said || !isLast || scope.taken.has(quote.start))
    return null;
  scope.taken.add(quote.start);
  const content = quote.said.words;
  return toFound(frame, { content, kind: "direct", rule: "quote-cue-after" });
}

/** Longest place or time behind a closing verb, in items. */
const MAX_CLOSING_ITEMS = 12;

/** Whether nothing but a place or a time stands behind the verb. */
function isClosing({ items, lexicon }: SentenceScope, frame: Frame): boolean {
  const rest = items.slice(frame.to);
  if (rest.length > MAX_CLOSING_ITEMS) return false;
  if (rest.some((item) => lexicon.is("complementisers", item.folded))) return false;
  const end = skipAsides(items, frame.to, { lexicon, to: items.length, isLead: false });
  return trimItems(items, end, items.length) === null;
}

/** "The bridge is safe, the police said": the clause stands before subject and verb. */
function attributeClauseBefore(scope: SentenceScope, frame: Frame): Found | null {
  const { items, lexicon, floor, frames } = scope;
  const isFirst =
    frames[0] === frame && scope.notes.length === 0 && items[frame.from - 1]?.text === ",";
  const range = isFirst && isClosing(scope, frame) ? trimItems(items, floor, frame.from) : null;
  if (!range || !isStatement(items, range, { lexicon, needsClause: false, isObject: false })) {
    return null;
  }
  const content = toContent(items, range.from, range.to);
  return content && toFound(frame, { content, kind: "indirect", rule: "clause-cue-after" });
}

/** `mengatakan, "..."`: the quotation alone is the content, and may go on to several. */
function attributeWholeQuote(
  { items, taken }: SentenceScope,
  frame: Frame,
  { from, to, isReported }: { from: number; to: number; isReported: boolean },
): Found | null {
  const quote = items[from];
  if (quote?.kind !== "quote" || !quote.said || to !== from + 1) return null;
  if (taken.has(quote.start)) return null;
  taken.add(quote.start);
  if (isReported) {
    const content = { start: quote.start, end: quote.end };
    return toFound(frame, { content, kind: "mixed", rule: "reported-quote" });
  }
  const content = quote.said.words;
  return toFound(frame, { content, kind: "direct", rule: "quote-cue-before" });
}

function toClause(
  scope: SentenceScope,
  frame: Frame,
  range: { from: number; to: number },
): Found | null {
  const { items, lexicon, taken } = scope;
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
  return length > 0 && next !== undefined && lexicon.is("prepositions", next.folded);
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
