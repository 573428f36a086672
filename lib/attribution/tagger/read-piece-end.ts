import { KIND, readKind, skipKinds, stepOver } from "../../text/character-kinds";

const PARTS = KIND.letter | KIND.mark | KIND.number;
const WORD_START = KIND.letter | KIND.number;
const [POINT, COMMA, APOSTROPHE, CURLED, HYPHEN, AMPERSAND, GRAVE] = [...".,'’-&`"].map((mark) =>
  mark.charCodeAt(0),
);
const MIN_INITIALS = 2;
const MIN_NAME_LETTERS = 3;
const MAX_TAIL_LETTERS = 2;

/**
 * The end of the word or mark that begins at `start`.
 *
 * "U.S." and "D.C." stay whole; a tail ("’s", "’ve") stands apart from its word, the apostrophe
 * of "O’Brien" does not; a number keeps its inner points and commas; two single marks are one
 * double mark.
 */
export function readPieceEnd(text: string, start: number): number {
  const kind = readKind(text, start);
  if ((kind & PARTS) !== 0) return readInitialsEnd(text, start) ?? readWordEnd(text, start);
  return readTailEnd(text, start) ?? readMarkEnd(text, start, kind);
}

function readInitialsEnd(text: string, start: number): number | null {
  let at = start;
  let count = 0;
  for (let kind = readKind(text, at); (kind & KIND.letter) !== 0; kind = readKind(text, at)) {
    const next = stepOver(at, kind);
    if (text.charCodeAt(next) !== POINT) break;
    at = next + 1;
    count += 1;
  }
  return count >= MIN_INITIALS ? at : null;
}

function readWordEnd(text: string, start: number): number {
  let at = skipKinds(text, start, PARTS);
  while (isJoint(text, at)) at = skipKinds(text, at + 1, PARTS);
  return at;
}

function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const next = readKind(text, at + 1);
  if (unit === HYPHEN || unit === AMPERSAND) return (next & PARTS) !== 0;
  if (unit === POINT) return (next & (KIND.number | KIND.small)) !== 0;
  if (unit === COMMA) return (next & KIND.number) !== 0;
  return isApostrophe(unit) && countLetters(text, at + 1, MIN_NAME_LETTERS) === MIN_NAME_LETTERS;
}

function readTailEnd(text: string, start: number): number | null {
  if (!isApostrophe(text.charCodeAt(start))) return null;
  const count = countLetters(text, start + 1, MAX_TAIL_LETTERS);
  let at = start + 1;
  for (let rest = count; rest > 0; rest -= 1) at = stepOver(at, readKind(text, at));
  return count > 0 && (readKind(text, at) & WORD_START) === 0 ? at : null;
}

/** How many letters stand from `from` on, up to `most`. */
function countLetters(text: string, from: number, most: number): number {
  let at = from;
  let count = 0;
  for (let kind = readKind(text, at); (kind & KIND.letter) !== 0; kind = readKind(text, at)) {
    at = stepOver(at, kind);
    count += 1;
    if (count === most) break;
  }
  return count;
}

function readMarkEnd(text: string, start: number, kind: number): number {
  const unit = text.charCodeAt(start);
  const isDoubled = text.charCodeAt(start + 1) === unit;
  if (isDoubled && unit === HYPHEN) {
    let at = start + 2;
    while (text.charCodeAt(at) === HYPHEN) at += 1;
    return at;
  }
  if (isDoubled && (unit === APOSTROPHE || unit === GRAVE)) return start + 2;
  if (isDoubled && unit === POINT && text.charCodeAt(start + 2) === POINT) return start + 3;
  return stepOver(start, kind);
}

const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === CURLED;
