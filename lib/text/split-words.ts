import type { Span } from "../types";
import { KIND, readKind, readKindBefore, skipKinds, stepOver } from "./character-kinds";
import { fold } from "./fold";
import { isSmall } from "./is-small";

/** A word of the article; `text` is its folded form. */
export type Word = Span & { text: string };

const LETTERS = KIND.letter | KIND.mark;
const STARTS = KIND.letter | KIND.number;
/** Where letters beyond ASCII begin. */
const ASCII_END = 128;

/**
 * The words of a text, or of a span of it, in order; punctuation is left out.
 *
 * A number keeps its inner points, commas and slashes ("10.000", "3,5", "27/10/2025"); a word
 * keeps its inner apostrophe ("don't"); a hyphen parts words ("Moskow–Pyongyang"), and so does a
 * figure behind a small letter ("Rp12"), though not behind a capital ("G20").
 *
 * @example splitWords("Rp 10.000, kata Ani") → "rp", "10.000", "kata", "ani"
 */
export function splitWords(text: string, span?: Span): Word[] {
  const offset = span?.start ?? 0;
  const slice = span ? text.slice(span.start, span.end) : text;
  return findWords(slice).map(({ start, end }) => ({
    start: offset + start,
    end: offset + end,
    text: foldWord(slice.slice(start, end)),
  }));
}

/** The places of the words within a span, from the first up to `last`; `words` are in order. */
export function findWithin(words: Span[], { start, end }: Span): { first: number; last: number } {
  const first = findFirst(words, start);
  let last = first;
  while ((words[last]?.end ?? Infinity) <= end) last += 1;
  return { first, last };
}

/** The place of the first span that starts at `start` or behind it. */
function findFirst(spans: Span[], start: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the words of a text stand, in order. */
export function findWords(text: string): Span[] {
  const words: Span[] = [];
  for (let start = findWord(text, 0); start < text.length;) {
    const end = readWordEnd(text, start);
    words.push({ start, end });
    start = findWord(text, end);
  }
  return words;
}

/** How many words a text has. */
export function countWords(text: string): number {
  let count = 0;
  for (let start = findWord(text, 0); start < text.length; count += 1) {
    start = findWord(text, readWordEnd(text, start));
  }
  return count;
}

/** Where the first word from `from` on begins; the text's length where there is none. */
function findWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = readKind(text, at);
    if ((kind & STARTS) !== 0) return at;
    at = stepOver(at, kind);
  }
  return text.length;
}

function readWordEnd(text: string, start: number): number {
  return (readKind(text, start) & KIND.number) === 0
    ? readLettersEnd(text, start)
    : readNumberEnd(text, start);
}

function readNumberEnd(text: string, start: number): number {
  let at = skipKinds(text, start, KIND.number);
  while (isNumberJoint(text.charCodeAt(at)) && (readKind(text, at + 1) & KIND.number) !== 0) {
    at = skipKinds(text, at + 1, KIND.number);
  }
  return (readKind(text, at) & KIND.letter) === 0 ? at : skipKinds(text, at, LETTERS);
}

function readLettersEnd(text: string, start: number): number {
  let at = skipKinds(text, start, LETTERS);
  if ((readKind(text, at) & KIND.number) !== 0 && (readKindBefore(text, at) & KIND.capital) !== 0) {
    at = skipKinds(text, at, LETTERS | KIND.number);
  }
  while (isApostrophe(text.charCodeAt(at)) && (readKind(text, at + 1) & LETTERS) !== 0) {
    at = skipKinds(text, at + 1, LETTERS);
  }
  return at;
}

/** "." "," ":" and "/". */
function isNumberJoint(unit: number): boolean {
  return unit === 0x2e || unit === 0x2c || unit === 0x3a || unit === 0x2f;
}

/** "'" and "’". */
function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

// Most words have nothing to fold, and most of the others nothing but their capitals.
function foldWord(word: string): string {
  if (isSmall(word)) return word;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) >= ASCII_END) return fold(word);
  }
  return word.toLowerCase();
}
