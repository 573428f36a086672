import { KIND, readKind, readKindBefore, stepOver } from "./character-kinds";
import type { TextData } from "./text-data";

/** The words of `TextData` in the form that borders are looked up in. */
export type BorderWords = {
  never: Set<string>;
  beforeNumbers: Set<string>;
  closing: Set<string>;
  letteredNouns: Set<string>;
  openers: Set<string>;
};

const WORD = KIND.letter | KIND.number;
/** How far a word before or after a border can reach, in characters. */
const REACH = 30;
const WORD_OPENERS = new Set([..."(\"“'‘"]);
const WORD_BEFORE_LAST = /([\p{L}\p{M}]+)[\s,]+\S+\s*$/u;
const NEXT_WORD = /^["“'‘(]*([\p{L}\p{M}]+)/u;
const INITIALS = /^(?:\p{Lu}\.)*\p{Lu}$/u;
const STARTS_SMALL = /^["”'’)\]]*\s*[-–—]?\s*\p{Ll}(?!\p{Lu})/u;
// A number after an abbreviation's stop is not a list's: "RW. 02."
const LIST_NUMBER = /(?:^|\p{Ll}{3}[.!?:;]\s)\(?(?:\p{N}{1,2}|\p{L})[.)]\s*$/u;
const HOST_ENDING = /^(?:com|co|id|net|org)\b/i;

const opened = new WeakMap<TextData, BorderWords>();

/**
 * The words of a language, ready for `isBorder`; small words are known with a capital too. Made
 * once for each language.
 */
export function toBorderWords(data: TextData): BorderWords {
  const words = opened.get(data) ?? openWords(data);
  opened.set(data, words);
  return words;
}

function openWords(data: TextData): BorderWords {
  return {
    never: toForms(data.abbreviations),
    beforeNumbers: toForms(data.numberAbbreviations),
    closing: toForms(data.closingAbbreviations),
    letteredNouns: new Set(data.letteredNouns),
    openers: new Set(data.openers),
  };
}

/** True when a sentence can start at a place that a splitter proposes. */
export function isBorder(text: string, start: number, words: BorderWords): boolean {
  const after = text.slice(start, start + REACH);
  const opensLarge = (readKind(text, start) & (KIND.capital | KIND.number)) !== 0;
  if ((!opensLarge && STARTS_SMALL.test(after)) || HOST_ENDING.test(after)) return false;
  const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const mark = before.at(-1);
  if (mark !== "." && mark !== ")") return true;
  const isShort = !endsInWord(before);
  if (isShort && LIST_NUMBER.test(start <= REACH ? before : ` ${before}`)) return false;
  const last = mark === "." ? findLastWord(before) : "";
  return last === "" || !isAbbreviation({ last, before, after }, words);
}

/** Whether three letters or figures stand before the last mark: no list's number is so long. */
function endsInWord(before: string): boolean {
  return [2, 3, 4].every((back) => (readKind(before, before.length - back) & WORD) !== 0);
}

/** The word before the last point, with its own points: "dr", "s.d"; "" where there is none. */
function findLastWord(before: string): string {
  const end = before.length - 1;
  let start = end;
  for (let kind = readPartBefore(before, start); kind !== 0; kind = readPartBefore(before, start)) {
    start -= stepOver(0, kind);
  }
  const opener = before.charAt(start - 1);
  return start === 0 || opener.trim() === "" || WORD_OPENERS.has(opener)
    ? before.slice(start, end)
    : "";
}

/** The kind of the letter, mark or point right before `at`; 0 for anything else. */
function readPartBefore(text: string, at: number): number {
  const kind = readKindBefore(text, at);
  if ((kind & (KIND.letter | KIND.mark)) !== 0) return kind;
  return text.charAt(at - 1) === "." ? KIND.mark : 0;
}

type Place = { last: string; before: string; after: string };

function isAbbreviation({ last, before, after }: Place, words: BorderWords): boolean {
  if (words.never.has(last)) return true;
  if (words.beforeNumbers.has(last)) return /^\p{N}/u.test(after);
  if (words.closing.has(last) || !INITIALS.test(last)) return false;
  const next = NEXT_WORD.exec(after)?.[1]?.toLowerCase() ?? "";
  if (words.openers.has(next)) return false;
  const noun = WORD_BEFORE_LAST.exec(before)?.[1]?.toLowerCase() ?? "";
  return last.length > 1 || !words.letteredNouns.has(noun);
}

function toForms(list: string[]): Set<string> {
  return new Set(list.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]));
}
