const CLASS_PREFIX = /^(?:[\p{L} ]+):\s+/u;
const BRACKETED = /\s*\([^)]*\)?/gu;
const MARKS = /[*|;?~]/gu;
const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}\p{S}\p{M}]+$/u;
const ACRONYM = /\(([A-Z][A-Z0-9]{2,6})\)/u;
const DOMAIN = /^\S+\.[a-z]{2,}\/?$/u;
const ENTITY = /&#\d+/u;
const MAX_WORDS = 7;

/** A set's name without its remarks ("Print: Izvestia (paper)*" → "Izvestia"); null for none. */
export function cleanName(raw: string): string | null {
  const name = raw
    .replace(CLASS_PREFIX, "")
    .replace(BRACKETED, "")
    .replace(MARKS, " ")
    .replace(/\s+/gu, " ")
    .replace(/\/$/u, "")
    .trim();
  if (ENTITY.test(name)) return null;
  const isName = name.length > 2 && LATIN.test(name) && name.split(" ").length <= MAX_WORDS;
  return isName && /\p{L}/u.test(name) ? name : null;
}

/** The abbreviation that a set's name gives in brackets; null for none. */
export function readAcronym(raw: string): string | null {
  return ACRONYM.exec(raw)?.[1] ?? null;
}

/** True for a name that is an address. */
export function isAddress(name: string): boolean {
  return DOMAIN.test(name);
}
