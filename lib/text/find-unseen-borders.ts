import { KIND, readKind, readKindBefore, skipKinds, stepOver } from "./character-kinds";

const [POINT, QUESTION, EXCLAMATION, COMMA, BLANK] = [...".?!, "].map((mark) => mark.charCodeAt(0));
const CLOSINGS = new Set([...'"”’)'].map((mark) => mark.charCodeAt(0)));
/** Fewer may be an abbreviation. */
const MIN_SMALL_LETTERS = 3;

/**
 * Starts of sentences that `Intl.Segmenter` does not see, in order: behind a missing space ("dua
 * jam.Tidak seorang pun") and at a figure ("itu. 5 di antaranya").
 *
 * Capital and small letters keep names of hosts whole ("KORAN.com").
 */
export function findUnseenBorders(text: string): number[] {
  const starts: number[] = [];
  for (let at = 1; at + 1 < text.length; at += 1) {
    if (!isSentenceMark(text.charCodeAt(at))) continue;
    const isFigure = text.charCodeAt(at + 1) === BLANK && isKind(text, at + 2, KIND.number);
    if (isFigure && (readKindBefore(text, at) & KIND.letter) !== 0) starts.push(at + 2);
    const start = CLOSINGS.has(text.charCodeAt(at + 1)) ? at + 2 : at + 1;
    if (opensWord(text, start) && endsWord(text, at)) starts.push(start);
  }
  return starts;
}

function isSentenceMark(unit: number): boolean {
  return unit === POINT || unit === QUESTION || unit === EXCLAMATION;
}

/** A capital, small letters, and what ends a word: no name of a host. */
function opensWord(text: string, start: number): boolean {
  const capital = readKind(text, start);
  if ((capital & KIND.capital) === 0) return false;
  const second = stepOver(start, capital);
  const end = skipKinds(text, second, KIND.small);
  const unit = text.charCodeAt(end);
  return end > second && (unit === BLANK || unit === COMMA);
}

function endsWord(text: string, end: number): boolean {
  let at = end;
  for (let count = 0; count < MIN_SMALL_LETTERS; count += 1) {
    const kind = readKindBefore(text, at);
    if ((kind & KIND.small) === 0) return false;
    at -= stepOver(0, kind);
  }
  return true;
}

function isKind(text: string, at: number, kind: number): boolean {
  return (readKind(text, at) & kind) !== 0;
}
