import type { Span } from "../types";

/** A quotation printed line by line is joined over at most so many lines. */
const MAX_LINES = 40;
const OPEN_AT_END = /(?:^|[^“”]*[^“”\s])\s*([“”])\s*$/u;
const DOUBLE_MARK = /[“”]/u;

/**
 * Paragraphs, those joined over which one quotation runs that a line break cut from its mark.
 *
 * Some texts break the line right after an opening mark ("..., katanya.”⏎Kami siap,” ujar Budi):
 * a mark that opens at a line's end joins the lines up to the one that holds its partner.
 */
export function joinCutQuotes(text: string, paragraphs: readonly Span[]): Span[] {
  const joined: Span[] = [];
  let index = 0;
  while (index < paragraphs.length) {
    const first = paragraphs[index];
    if (!first) break;
    const last = findJoinEnd(text, paragraphs, index);
    joined.push({ start: first.start, end: (paragraphs[last] ?? first).end });
    index = last + 1;
  }
  return joined;
}

function findJoinEnd(text: string, paragraphs: readonly Span[], from: number): number {
  let last = from;
  while (opensAtEnd(text, paragraphs, { from, last })) {
    const closing = findClosingLine(text, paragraphs, last);
    if (closing === null) return last;
    last = closing;
  }
  return last;
}

/** Whether the last line ends in a mark that has no partner in the lines joined so far. */
function opensAtEnd(
  text: string,
  paragraphs: readonly Span[],
  { from, last }: { from: number; last: number },
): boolean {
  const line = paragraphs[last];
  if (!line || last - from > MAX_LINES) return false;
  const words = text.slice(line.start, line.end);
  const mark = OPEN_AT_END.exec(words.slice(-8))?.[1];
  if (!mark) return false;
  const before = words.slice(0, words.lastIndexOf(mark));
  if (mark === "“") return true;
  return !isOpen(last === from ? before : afterFirstMark(before));
}

/** The line closed an older quotation with its first mark; only what follows counts. */
function afterFirstMark(words: string): string {
  const at = words.search(DOUBLE_MARK);
  return at < 0 ? words : words.slice(at + 1);
}

function isOpen(words: string): boolean {
  return words.lastIndexOf("“") > words.lastIndexOf("”");
}

function findClosingLine(text: string, paragraphs: readonly Span[], from: number): number | null {
  for (let index = from + 1; index <= from + MAX_LINES; index++) {
    const line = paragraphs[index];
    if (!line) return null;
    const mark = DOUBLE_MARK.exec(text.slice(line.start, line.end))?.[0];
    if (mark) return mark === "”" ? index : null;
  }
  return null;
}
