import type { Span } from "../types";
import { fold } from "./fold";

/** A word of the article; `text` is its folded form. */
export type Word = Span & { text: string };

// A number keeps its inner points, commas and slashes ("10.000", "3,5", "27/10/2025"); a word
// keeps its inner apostrophe ("don't"); a hyphen parts words ("Moskow–Pyongyang"),
// and so does a figure behind a small letter ("Rp12"), though not behind a capital ("G20").
const WORD =
  /\p{N}+(?:[.,:/]\p{N}+)*(?:\p{L}[\p{L}\p{M}]*)?|\p{L}[\p{L}\p{M}]*(?:(?<=\p{Lu})\p{N}[\p{L}\p{M}\p{N}]*)?(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * The words of a text, or of a span of it, in order; punctuation is left out.
 *
 * @example splitWords("Rp 10.000, kata Ani") → "rp", "10.000", "kata", "ani"
 */
export function splitWords(text: string, span?: Span): Word[] {
  const offset = span?.start ?? 0;
  const slice = span ? text.slice(span.start, span.end) : text;
  return Array.from(slice.matchAll(WORD), (match) => {
    const start = offset + match.index;
    return { start, end: start + match[0].length, text: fold(match[0]) };
  });
}
