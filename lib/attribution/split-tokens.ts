import { KIND, readKind, skipKinds, stepOver } from "../text/character-kinds";
import { isSmall } from "../text/is-small";
import type { Span } from "../types";

/**
 * A word, number or mark of the text; `folded` is lower case with straight apostrophes. It has
 * what an item has, so that it becomes one as it is: no quotation.
 */
export type Token = Span & {
  text: string;
  folded: string;
  kind: "word" | "number" | "mark";
  capital: boolean;
  said: null;
};

const WORD = KIND.letter | KIND.number;
const WORD_PARTS = KIND.letter | KIND.mark | KIND.number;
const [AT, UNDERSCORE, POINT, COMMA] = ["@", "_", ".", ","].map((mark) => mark.charCodeAt(0));
/** Join a letter or figure to the word before. */
const JOINTS = new Set([..."'’‘`-&/"].map((mark) => mark.charCodeAt(0)));
const DASHES = new Set([..."-–—"].map((mark) => mark.charCodeAt(0)));
const APOSTROPHE = /[’‘`]/;
const APOSTROPHES = /[’‘`]/g;

// Some publishers join their dateline to the first word: "Suara.com-Tiga orang".
const DATELINE_JOIN = /^([\p{L}\p{N}]+\.\p{Ll}{2,4})-(\p{L}.*)$/u;

/** Tokens of one span of the text, with offsets into the whole text. */
export function splitTokens(text: string, span: Span): Token[] {
  const slice = text.slice(span.start, span.end);
  const tokens: Token[] = [];
  for (let at = 0; at < slice.length;) {
    const kind = readKind(slice, at);
    const end = (kind & KIND.space) === 0 ? readTokenEnd(slice, at, kind) : at;
    if (end > at) addToken(tokens, slice.slice(at, end), span.start + at);
    at = end > at ? end : stepOver(at, kind);
  }
  return tokens;
}

function readTokenEnd(text: string, start: number, kind: number): number {
  const unit = text.charCodeAt(start);
  if ((kind & WORD) !== 0 || unit === AT) return readWordEnd(text, stepOver(start, kind));
  if (!DASHES.has(unit)) return stepOver(start, kind);
  let at = start + 1;
  while (DASHES.has(text.charCodeAt(at))) at += 1;
  return at;
}

/**
 * A point or comma joins digits; a point joins a word only before a lower-case letter
 * ("Kompas.com"), since headlines are printed without the space after a full stop.
 */
function readWordEnd(text: string, from: number): number {
  let at = skipWordParts(text, from);
  while (isJoint(text, at)) at = skipWordParts(text, at + 1);
  return at;
}

function isJoint(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === POINT) return (readKind(text, at + 1) & (KIND.small | KIND.number)) !== 0;
  if (unit === COMMA) return (readKind(text, at + 1) & KIND.number) !== 0;
  return JOINTS.has(unit) && (readKind(text, at + 1) & WORD) !== 0;
}

function skipWordParts(text: string, from: number): number {
  let at = skipKinds(text, from, WORD_PARTS);
  while (text.charCodeAt(at) === UNDERSCORE) at = skipKinds(text, at + 1, WORD_PARTS);
  return at;
}

function addToken(tokens: Token[], word: string, start: number): void {
  const joined = word.includes("-") && word.includes(".") ? DATELINE_JOIN.exec(word) : null;
  if (!joined) {
    tokens.push(toToken(word, start));
    return;
  }
  const [, site = "", rest = ""] = joined;
  const dash = start + site.length;
  tokens.push(toToken(site, start), toToken("-", dash), toToken(rest, dash + 1));
}

function toToken(word: string, start: number): Token {
  const isKnown = isSmall(word);
  return {
    start,
    end: start + word.length,
    text: word,
    folded: isKnown ? word : foldWord(word),
    kind: isKnown ? "word" : toKind(word),
    capital: !isKnown && isCapitalised(word),
    said: null,
  };
}

function toKind(word: string): Token["kind"] {
  const first = readKind(word, 0);
  if ((first & KIND.number) !== 0) return "number";
  return (first & KIND.letter) !== 0 || word.charCodeAt(0) === AT ? "word" : "mark";
}

function isCapitalised(word: string): boolean {
  const first = readKind(word, 0);
  const own = word.charCodeAt(0) === AT ? readKind(word, 1) : first;
  return isCapital(own) || hasInnerCapital(word, first);
}

function foldWord(word: string): string {
  const lower = word.toLowerCase();
  return APOSTROPHE.test(lower) ? lower.replace(APOSTROPHES, "'") : lower;
}

// Site names written with a small letter and a capital inside ("detikNews") are names too.
function hasInnerCapital(word: string, first: number): boolean {
  if ((first & KIND.small) === 0) return false;
  return isCapital(readKind(word, skipKinds(word, 0, KIND.small)));
}

const isCapital = (kind: number): boolean => (kind & KIND.capital) !== 0;
