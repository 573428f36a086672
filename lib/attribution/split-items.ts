import { isSmall } from "../text/is-small";
import type { Span } from "../types";
import { closeBeforeCue } from "./close-before-cue";
import { findQuotes, type Quote } from "./find-quotes";
import type { Lexicon } from "./lexicon";
import { splitGlued, splitOpening, splitOwner } from "./split-glued";
import { splitTokens, type Token } from "./split-tokens";

/** A word, number or mark outside quotations, or one whole quotation with its marks. */
export type Item = Span & {
  text: string;
  folded: string;
  kind: "word" | "number" | "mark" | "quote";
  capital: boolean;
  /** What a quotation holds; null for all other items. */
  said: Said | null;
};

/**
 * The words of a quotation without its marks, and without the comma or full stop before the
 * closing one; `wholeEnd` is behind those, `size` counts words and marks.
 */
export type Said = { words: Span; wholeEnd: number; size: number };

/** One sentence of the text as items; a quotation counts as one item of it. */
export type Sentence = { items: Item[]; block: number; index: number };

/** A text without full stops is cut here, so that work stays linear in its length. */
const MAX_SENTENCE_ITEMS = 300;
const END_MARKS = new Set([".", "!", "?", "…"]);
const CLOSING_MARKS = new Set([")", "]"]);

/** Sentences of one paragraph; never broken inside a quotation or behind a title ("Dr."). */
export function splitItems(
  text: string,
  { span, block, lexicon }: { span: Span; block: number; lexicon: Lexicon },
): Sentence[] {
  const items = toItems(splitParts(text, span, lexicon), lexicon);
  const sentences: Sentence[] = [];
  let from = 0;
  for (let index = 0; index < items.length; index++) {
    const isFull = index + 1 - from >= MAX_SENTENCE_ITEMS || index + 1 === items.length;
    if (!isFull && !isSentenceEnd(text, { items, index, lexicon })) continue;
    sentences.push({ items: items.slice(from, index + 1), block, index: sentences.length });
    from = index + 1;
  }
  return sentences;
}

/** The span's tokens, those parted that are printed without a space between them. */
function splitParts(text: string, span: Span, lexicon: Lexicon): Token[] {
  const parts: Token[] = [];
  for (const token of splitTokens(text, span)) {
    // Whatever is parted is a word with more in it than small letters.
    if (token.kind !== "word" || isSmall(token.text)) parts.push(token);
    else {
      const parted = token.start === 0 ? splitOpening(token) : splitGlued(token, lexicon);
      for (const part of parted) parts.push(...splitOwner(part, lexicon));
    }
  }
  return parts;
}

function isRole(item: Item | undefined, lexicon: Lexicon): boolean {
  return item !== undefined && lexicon.is("roles", item.folded);
}

function toItems(tokens: readonly Token[], lexicon: Lexicon): Item[] {
  const items: Item[] = [];
  const quotes = findQuotes(tokens).map((quote) => closeBeforeCue(tokens, quote, lexicon));
  let next = 0;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const quote = quotes[next];
    if (quote?.from !== index) {
      items.push(token);
      continue;
    }
    const end = tokens[quote.to]?.end ?? quote.inner.end;
    items.push(toQuoteItem(tokens, quote, { start: token.start, end }));
    index = quote.to;
    next++;
  }
  return items;
}

function toQuoteItem(tokens: readonly Token[], { from, to, inner }: Quote, span: Span): Item {
  let last = to - 1;
  while (last > from + 1 && isTrailing(tokens[last])) last--;
  return {
    start: span.start,
    end: span.end,
    text: "",
    folded: "",
    kind: "quote",
    capital: false,
    said: {
      words: { start: inner.start, end: tokens[last]?.end ?? inner.end },
      wholeEnd: inner.end,
      size: to - from - 1,
    },
  };
}

function isTrailing(token: Token | undefined): boolean {
  return token !== undefined && (token.text === "," || token.text === ".");
}

function isSentenceEnd(
  text: string,
  { items, index, lexicon }: { items: readonly Item[]; index: number; lexicon: Lexicon },
): boolean {
  const item = items[index];
  if (item?.kind === "word" || item?.kind === "number") return false;
  const next = items[index + 1];
  if (!item || !next) return true;
  const opens = next.kind === "quote" || next.capital || next.kind === "number";
  if (item.kind === "quote") {
    return (next.capital || next.kind === "quote") && !endsOpen(text, item);
  }
  if (CLOSING_MARKS.has(item.text)) {
    const before = items[index - 1];
    return opens && before !== undefined && END_MARKS.has(before.text);
  }
  if (!END_MARKS.has(item.text) || !opens) return false;
  return item.text !== "." || !isAbbreviation(items, index, lexicon);
}

/** Whether a quotation's last character says that its sentence goes on behind it. */
function endsOpen(text: string, quote: Item): boolean {
  const last = quote.said ? text[quote.said.wholeEnd - 1] : undefined;
  return last === undefined || !END_MARKS.has(last);
}

/** A point behind a title or a single letter, stuck to it, ends no sentence. */
function isAbbreviation(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const before = items[index - 1];
  const point = items[index];
  if (!before || !point || before.kind !== "word" || before.end !== point.start) return false;
  // "Saham Kelas A." ends a sentence, "Faizal M. Said" does not.
  const isInitial =
    before.capital && before.text.length === 1 && !isRole(items[index - 2], lexicon);
  // Written small, only titles without a vowel are sure to be short forms ("dr.", not "besar.").
  const isTitle = before.capital || !/[aeiou]/u.test(before.folded);
  return isInitial || (isTitle && lexicon.is("titles", before.folded));
}
