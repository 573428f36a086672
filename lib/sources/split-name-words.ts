import type { Span } from "../types";

/**
 * A run of letters and digits with what stands before it. Invisible characters and full-width
 * or foreign letters stay in the word, so a look-alike is another word than the real one.
 */
export type NameWord = Span & {
  text: string;
  /** Lower case, nothing else changed. */
  folded: string;
  /** What parts it from the word before, quotation marks, dashes and blanks made one kind. */
  gap: string;
};

// \p{Cf}: zero-width characters, direction marks, soft hyphens, tags; variation selectors are \p{M}.
const WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/gu;
const GAP_FOLDS: [RegExp, string][] = [
  [/[‘’ʼ]/gu, "'"],
  [/[‐‑‒–—−]/gu, "-"],
  [/\s*\n\s*\n\s*/gu, "\n\n"],
  [/[^\S\n]+|(?<!\n)\n(?!\n)/gu, " "],
];

function foldGap(gap: string): string {
  if (gap === " " || gap === "") return gap;
  return GAP_FOLDS.reduce((folded, [pattern, by]) => folded.replace(pattern, by), gap);
}

/** The words of a text or a name, in order, as names are compared by. */
export function splitNameWords(text: string): NameWord[] {
  const words: NameWord[] = [];
  let from = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const gap = foldGap(text.slice(from, start));
    words.push({ start, end, text: match[0], folded: match[0].toLowerCase(), gap });
    from = end;
  }
  return words;
}

const FIRST_WORD = /[\p{L}\p{M}\p{N}\p{Cf}]+/u;

/** The first word of a name as names are compared by; null for a name without words. */
export function readFirstWord(text: string): string | null {
  return FIRST_WORD.exec(text)?.[0].toLowerCase() ?? null;
}

const FOREIGN = /[^\p{Script=Latin}\p{N}\p{M}]|[\uFF00-\uFFEF]|[\u{1D400}-\u{1D7FF}]/u;

/** True for a word with a letter that is not plain Latin, or with an invisible character. */
export function isForeignWord(word: NameWord): boolean {
  return FOREIGN.test(word.text);
}

/** True for a word that starts with a capital letter. */
export function isCapitalised(word: NameWord): boolean {
  return /^\p{Lu}/u.test(word.text);
}

/** True for two or more letters, all capital. */
export function isAllCapitals(word: string): boolean {
  return /^[\p{Lu}\p{N}]{2,}$/u.test(word) && /\p{Lu}/u.test(word);
}
