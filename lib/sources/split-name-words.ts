import { KIND, readKind, skipKinds, stepOver } from "../text/character-kinds";
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

// Invisible characters count: direction marks, soft hyphens, tags; variation selectors are marks.
const PARTS = KIND.letter | KIND.mark | KIND.number | KIND.format;
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
  for (let at = 0; at < text.length;) {
    const kind = readKind(text, at);
    const end = skipKinds(text, at, PARTS);
    if (end > at) {
      const word = text.slice(at, end);
      const gap = foldGap(text.slice(from, at));
      words.push({ start: at, end, text: word, folded: word.toLowerCase(), gap });
      from = end;
    }
    at = end > at ? end : stepOver(at, kind);
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
  return (readKind(word.text, 0) & KIND.capital) !== 0;
}

/** True for two or more letters, all capital. */
export function isAllCapitals(word: string): boolean {
  return /^[\p{Lu}\p{N}]{2,}$/u.test(word) && /\p{Lu}/u.test(word);
}
