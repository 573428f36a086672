import { KIND, readKind } from "./character-kinds";

/** What a character is to sentences: its `Sentence_Break` of UAX 29. */
const BREAK = {
  unknown: 0,
  other: 1,
  lower: 2,
  upper: 3,
  figure: 4,
  point: 5,
  mark: 6,
  closing: 7,
  blank: 8,
  line: 9,
  going: 10,
};

const LISTS: [string, number][] = [
  [".", BREAK.point],
  ["!?", BREAK.mark],
  ["\"'()[]{}“”‘’‚‛„‟", BREAK.closing],
  ["\t\v\f \u00a0", BREAK.blank],
  ["\n\r", BREAK.line],
  [",-:;–—", BREAK.going],
  ["0123456789", BREAK.figure],
  ["#$%&*+/<=>@\\^_`|~‐‑‒―•…", BREAK.other],
];
/** Latin letters, of which these alone are neither small nor capital. */
const LATIN_END = 0x180;
const KNOWN = toKnown(0x2027);

/**
 * Starts of a text's sentences but the first, as `Intl.Segmenter` finds them; null where the text
 * has more than Latin letters and common marks.
 *
 * The rules SB3 to SB11 of UAX 29, for what nearly every article is written with: a segmenter
 * takes ten times as long.
 */
export function findPlainBorders(text: string): number[] | null {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const kind = readBreak(text, at);
    if (kind === BREAK.unknown) return null;
    if (kind === BREAK.line) {
      if (!text.startsWith("\r\n", at)) starts.push(at + 1);
    } else if (kind === BREAK.point || kind === BREAK.mark) {
      const start = findStart(text, at, kind);
      if (start !== null) starts.push(start);
    }
  }
  if (starts.at(-1) === text.length) starts.pop();
  return starts;
}

/** Where a sentence starts behind the mark at `at`; null where none does, or at a line's end. */
function findStart(text: string, at: number, kind: number): number | null {
  const behind = skipBreaks(text, at + 1, BREAK.closing);
  const start = skipBreaks(text, behind, BREAK.blank);
  const next = readBreak(text, start);
  if (start === text.length || next === BREAK.line) return null;
  if (next === BREAK.going || next === BREAK.point || next === BREAK.mark) return null;
  if (kind === BREAK.mark) return start;
  if (start === at + 1 && isInside(readBreak(text, at - 1), next)) return null;
  return goesOnSmall(text, start) ? null : start;
}

/** "3.5", "U.S": a point before a figure, or between letters. */
function isInside(before: number, next: number): boolean {
  if (next === BREAK.figure) return true;
  return next === BREAK.upper && (before === BREAK.upper || before === BREAK.lower);
}

/** Whether the next letter is a small one of the same sentence: "No. 3 di". */
function goesOnSmall(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const kind = readBreak(text, at);
    if (kind === BREAK.lower) return true;
    const isStop = kind === BREAK.upper || kind === BREAK.line;
    if (isStop || kind === BREAK.point || kind === BREAK.mark) return false;
  }
  return false;
}

function skipBreaks(text: string, from: number, kind: number): number {
  let at = from;
  while (readBreak(text, at) === kind) at += 1;
  return at;
}

/** Unknown beyond the text too, where a character's unit is no number: read as 0, which is none. */
function readBreak(text: string, at: number): number {
  return KNOWN[text.charCodeAt(at) | 0] ?? BREAK.unknown;
}

function toKnown(end: number): Uint8Array {
  const known = new Uint8Array(end);
  for (let unit = 0; unit < LATIN_END; unit += 1) {
    const kind = readKind(String.fromCharCode(unit), 0);
    if ((kind & KIND.capital) !== 0) known[unit] = BREAK.upper;
    else if ((kind & KIND.small) !== 0) known[unit] = BREAK.lower;
  }
  for (const [characters, kind] of LISTS) {
    for (const character of characters) known[character.charCodeAt(0)] = kind;
  }
  return known;
}
