import type { Span } from "../types";
import type { Token } from "./split-tokens";

/** A quotation: token indexes of its marks (`to` is past the end when it never closes). */
export type Quote = { from: number; to: number; inner: Span; closed: boolean };

const CLOSERS: Readonly<Record<string, readonly string[]>> = {
  "“": ["”", "“", '"'],
  "„": ["“", "”"],
  "«": ["»"],
  "»": ["«"],
  "‹": ["›"],
  "‘": ["’"],
  "「": ["」"],
  "『": ["』"],
  "《": ["》"],
  '"': ['"', "”"],
  "”": ["”"],
  "'": ["'", "’"],
  "’": ["’"],
};
/** Marks that open and close alike: what stands around them decides. */
const TWO_FACED = new Set(['"', "»", "“"]);
const OPEN_ONLY = new Set(["„", "«", "‹", "‘", "「", "『", "《"]);
const SINGLE = new Set(["'", "’", "‘"]);
/** Apostrophes look like single marks, so these pair only over a few sentences' length. */
const MAX_SINGLE_TOKENS = 300;
const SENTENCE_END = new Set([".", "!", "?", ":", "…", ")"]);

/**
 * Quotations of one paragraph's tokens, outermost only, in text order.
 *
 * A quotation that never closes runs to the paragraph's end when it opens the paragraph or
 * stands behind a sentence's end, as in quotes over several paragraphs; else it is no quotation.
 */
export function findQuotes(tokens: readonly Token[]): Quote[] {
  const quotes: Quote[] = [];
  const lastMark = toLastMarks(tokens);
  let index = 0;
  while (index < tokens.length) {
    const quote = findQuoteAt(tokens, index, lastMark);
    if (quote) quotes.push(quote);
    index = quote ? quote.to + 1 : index + 1;
  }
  return quotes;
}

/** Last index of each mark, so that a mark without partner costs no second walk. */
function toLastMarks(tokens: readonly Token[]): Map<string, number> {
  const last = new Map<string, number>();
  tokens.forEach((token, index) => {
    if (token.kind === "mark") last.set(token.text, index);
  });
  return last;
}

function findQuoteAt(
  tokens: readonly Token[],
  from: number,
  lastMark: ReadonlyMap<string, number>,
): Quote | null {
  const open = tokens[from];
  const closers = open && open.kind === "mark" ? CLOSERS[open.text] : undefined;
  if (!open || !closers || !isOpening(tokens, from)) return null;
  const reach = Math.max(...closers.map((mark) => lastMark.get(mark) ?? -1));
  const limit = isSingle(open) ? Math.min(reach, from + MAX_SINGLE_TOKENS) : reach;
  for (let to = from + 1; to <= limit; to++) {
    const token = tokens[to];
    if (!token || token.kind !== "mark" || !closers.includes(token.text)) continue;
    if (!isClosing(tokens, to)) continue;
    return toQuote(tokens, { from, to, closed: true });
  }
  const before = tokens[from - 1];
  const isFresh = !before || SENTENCE_END.has(before.text);
  return isFresh && !isSingle(open)
    ? toQuote(tokens, { from, to: tokens.length, closed: false })
    : null;
}

function toQuote(
  tokens: readonly Token[],
  { from, to, closed }: { from: number; to: number; closed: boolean },
): Quote | null {
  const first = tokens[from + 1];
  const last = tokens[to - 1];
  if (!first || !last || to <= from + 1) return null;
  return { from, to, inner: { start: first.start, end: last.end }, closed };
}

function isSingle(token: Token): boolean {
  return SINGLE.has(token.text);
}

function isOpening(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (!token || !next) return false;
  if (OPEN_ONLY.has(token.text)) return true;
  const before = tokens[index - 1];
  const isApart = !before || before.end < token.start || before.kind === "mark";
  if (isSingle(token)) return isApart && next.start === token.end;
  if (token.text === "”") return isNextDouble(tokens, index, "”");
  return TWO_FACED.has(token.text) && (isApart || next.start === token.end);
}

/** Some sites print the closing mark on both sides: it opens when the next one is the same. */
function isNextDouble(tokens: readonly Token[], from: number, mark: string): boolean {
  for (let index = from + 1; index < tokens.length; index++) {
    const text = tokens[index]?.text;
    if (text === "“" || text === "”" || text === '"') return text === mark;
  }
  return false;
}

function isClosing(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token || !before) return false;
  if (!isSingle(token)) return true;
  const isApart = !next || next.start > token.end || next.kind === "mark";
  return isApart && before.end === token.start;
}
