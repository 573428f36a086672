import { KIND, readKind, stepOver } from "../../text/character-kinds";
import { fold } from "../../text/fold";
import { isSmall } from "../../text/is-small";

const WORD = /[\p{L}\p{N}]+/gu;
const PARTS = KIND.letter | KIND.number;

/** The words of a text in order: folded, with its figures; and as printed from their capitals on. */
export type RankedWords = { words: string[]; capitals: string[] };

/** The words and figures of a text; of "iPhone" "iphone" and "Phone". */
export function splitRankedWords(text: string): RankedWords {
  const runs = splitRuns(text);
  return isSteady(text) ? runs : { ...runs, words: fold(text).match(WORD) ?? [] };
}

/** The runs of letters and figures of a text, each in small letters and from its capital on. */
function splitRuns(text: string): RankedWords {
  const [words, capitals]: [string[], string[]] = [[], []];
  let [start, capital] = [-1, -1];
  for (let at = 0; at <= text.length;) {
    const kind = readKind(text, at);
    if ((kind & PARTS) !== 0) {
      if (start < 0) start = at;
      if (capital < 0 && (kind & KIND.capital) !== 0) capital = at;
    } else if (start >= 0) {
      const word = text.slice(start, at);
      words.push(isSmall(word) ? word : word.toLowerCase());
      if (capital >= 0) capitals.push(text.slice(capital, at));
      [start, capital] = [-1, -1];
    }
    at = stepOver(at, kind);
  }
  return { words, capitals };
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
