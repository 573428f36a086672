/** What a character is, as bits. `wide` is one of two UTF-16 units; the rest as Unicode says. */
export const KIND = {
  letter: 1,
  capital: 2,
  small: 4,
  mark: 8,
  number: 16,
  /** Invisible: zero-width characters, direction marks, soft hyphens. */
  format: 32,
  space: 64,
  wide: 128,
};

const BITS: [number, RegExp][] = [
  [KIND.letter, /\p{L}/u],
  [KIND.capital, /\p{Lu}/u],
  [KIND.small, /\p{Ll}/u],
  [KIND.mark, /\p{M}/u],
  [KIND.number, /\p{N}/u],
  [KIND.format, /\p{Cf}/u],
  [KIND.space, /\s/u],
];
const ANY = /[\p{L}\p{M}\p{N}\p{Cf}\s]/u;
const ASCII_END = 0x80;

const UNIT_COUNT = 0x10000;
/** No character is all of it at once. */
const UNKNOWN = 255;
/** By UTF-16 unit; a unit is looked at when a text first has it. */
const known = new Uint8Array(UNIT_COUNT).fill(UNKNOWN);
for (let unit = 0; unit < ASCII_END; unit += 1) known[unit] = toAsciiKind(unit);
/** Of characters of two units, by code point. */
const knownWide = new Map<number, number>();

/**
 * The bits of `KIND` of the character that begins at `at`; 0 for marks of punctuation and beyond
 * the text.
 *
 * Words are found by these and not by regular expressions: one with several Unicode classes takes
 * 2 to 30 ms to be made ready, in every new document.
 */
export function readKind(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const kind = known[unit] ?? 0;
  return kind === UNKNOWN ? learnKind(text, at, unit) : kind;
}

/** The bits of the character that ends right before `at`. */
export function readKindBefore(text: string, at: number): number {
  const kind = at > 0 ? readKind(text, at - 1) : 0;
  if (kind !== 0 || at < 2) return kind;
  const wide = readKind(text, at - 2);
  return (wide & KIND.wide) === 0 ? 0 : wide;
}

function learnKind(text: string, at: number, unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  if (isSurrogate) return learnWide(text.codePointAt(at) ?? unit);
  const kind = toKind(unit);
  known[unit] = kind;
  return kind;
}

function learnWide(code: number): number {
  if (code < UNIT_COUNT) return 0;
  const kind = knownWide.get(code) ?? toKind(code) | KIND.wide;
  knownWide.set(code, kind);
  return kind;
}

/** Most texts need no more than these, and no expression is made ready for them. */
function toAsciiKind(unit: number): number {
  const character = String.fromCharCode(unit);
  if (character >= "a" && character <= "z") return KIND.letter | KIND.small;
  if (character >= "A" && character <= "Z") return KIND.letter | KIND.capital;
  if (character >= "0" && character <= "9") return KIND.number;
  return character.trim() === "" ? KIND.space : 0;
}

function toKind(code: number): number {
  const character = String.fromCodePoint(code);
  if (!ANY.test(character)) return 0;
  return BITS.reduce((kind, [bit, pattern]) => (pattern.test(character) ? kind | bit : kind), 0);
}

/** The place behind the character of this kind at `at`. */
export function stepOver(at: number, kind: number): number {
  return (kind & KIND.wide) === 0 ? at + 1 : at + 2;
}

/** The place behind the characters of any of these kinds that stand from `from` on. */
export function skipKinds(text: string, from: number, kinds: number): number {
  let at = from;
  for (let kind = readKind(text, at); (kind & kinds) !== 0; kind = readKind(text, at)) {
    at = stepOver(at, kind);
  }
  return at;
}
