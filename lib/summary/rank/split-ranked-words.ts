import { KIND, readKind, skipKinds, stepOver } from "../../text/character-kinds";
import { fold } from "../../text/fold";

const WORD = /[\p{L}\p{N}]+/gu;
const PARTS = KIND.letter | KIND.number;

/** The folded words and figures of a text, in order. */
export function splitRankedWords(text: string): string[] {
  return isSteady(text)
    ? splitRuns(text, PARTS, PARTS).map(toLower)
    : (fold(text).match(WORD) ?? []);
}

/** The words of a text from their capitals on, as printed: "Phone" of "iPhone". */
export function splitCapitals(text: string): string[] {
  return splitRuns(text, KIND.capital, PARTS);
}

const toLower = (word: string): string => word.toLowerCase();

/** Runs of characters that begin with one of `first` and go on with others of `rest`. */
function splitRuns(text: string, first: number, rest: number): string[] {
  const runs: string[] = [];
  for (let at = 0; at < text.length;) {
    const kind = readKind(text, at);
    const next = stepOver(at, kind);
    if ((kind & first) === 0) at = next;
    else {
      const end = skipKinds(text, next, rest);
      runs.push(text.slice(at, end));
      at = end;
    }
  }
  return runs;
}

/** Whether folding changes nothing of a text but capitals, blanks and marks between words. */
function isSteady(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII_END && !isSteadyUnit(unit)) return false;
  }
  return true;
}

const ASCII_END = 0x80;
const NO_BREAK_SPACE = 0xa0;
/** Latin letters that folding makes two of, or another. */
const UNSTEADY = new Set([..."İĲĳĿŀŉſ"].map((letter) => letter.charCodeAt(0)));

function isSteadyUnit(unit: number): boolean {
  const isLatin = unit >= 0xc0 && unit < 0x180 && !UNSTEADY.has(unit);
  const isMark = unit >= 0x2010 && unit <= 0x2027;
  return isLatin || isMark || unit === NO_BREAK_SPACE;
}
