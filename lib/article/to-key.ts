import type { Block } from "./page-tree";

/**
 * A line as a key to compare with the words of the data: lower case, one kind of apostrophe,
 * white space folded, without signs at either end.
 */
export function toKey(text: string): string {
  const key = text
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s{2,}|[^\S ]/g, " ");
  let start = 0;
  let end = key.length;
  while (start < end && isSign(key, start)) start += 1;
  while (end > start && isSign(key, end - 1)) end -= 1;
  return key.slice(start, end);
}

const WORD = /[\p{L}\p{N}]/u;
const [A, Z, ZERO, NINE] = [97, 122, 48, 57];

/**
 * True where no letter and no figure stands. The commonest signs are told by their code, for the
 * classes of all scripts take a page's first reading a millisecond to build.
 */
function isSign(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return !((code >= A && code <= Z) || (code >= ZERO && code <= NINE));
  if (code >= 0x2010 && code <= 0x206f) return true;
  // The second half of a pair goes with its first.
  const start = code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
  return !WORD.test(String.fromCodePoint(text.codePointAt(start) ?? code));
}

/** A block's text as a key, made once. */
export function toTextKey({ text, known }: Pick<Block, "text" | "known">): string {
  return (known.key ??= toKey(text));
}

/** The longest of `openings` (keys) that the key begins with as whole words, or null. */
export function findOpening(key: string, openings: readonly string[]): string | null {
  const index = toIndex(openings);
  return pickOpening(key, index.get(key.slice(0, 2))) ?? pickOpening(key, index.get(key.charAt(0)));
}

/** True where `findOpening` may find one: most lines begin with the letters of none. */
export function mayOpen(key: string, openings: readonly string[]): boolean {
  const index = toIndex(openings);
  return index.has(key.slice(0, 2)) || index.has(key.charAt(0));
}

function pickOpening(key: string, openings: readonly string[] = []): string | null {
  let longest: string | null = null;
  for (const opening of openings) {
    if (!key.startsWith(opening) || opening.length <= (longest?.length ?? 0)) continue;
    const { length } = opening;
    if (length === key.length || isSign(key, length) || !/[a-z\u00c0-\u024f]$/.test(opening))
      longest = opening;
  }
  return longest;
}

const indexes = new WeakMap<readonly string[], Map<string, string[]>>();

/** The openings by their first two letters, made once for each list. */
function toIndex(openings: readonly string[]): Map<string, string[]> {
  const known = indexes.get(openings);
  if (known) return known;
  const index = new Map<string, string[]>();
  for (const opening of openings) {
    const begun = opening.slice(0, 2);
    const same = index.get(begun);
    if (same) same.push(opening);
    else index.set(begun, [opening]);
  }
  indexes.set(openings, index);
  return index;
}
