import { fold } from "../text/fold";
import type { Span } from "../types";
import { type Ends, pickEnds } from "./pick-ends";

/** Words shorter than this get context even when they are unique, as Chromium's own links do. */
const SURE_CHARACTERS = 20;

/** Words of context on each side; Chromium's own links begin with three as well. */
const FEWEST_CONTEXT_WORDS = 3;
const MOST_CONTEXT_WORDS = 10;

/** Characters looked at for context on each side: ten words of 40 characters. */
const CONTEXT_CHARACTERS = 400;

type Context = { prefix: string; suffix: string };

/**
 * The writer of text fragments for one article: span → `:~:text=[prefix-,]start[,end][,-suffix]`.
 *
 * Words that are short, or not unique in the page as far as it was read, get context from their
 * own paragraph, since other blocks may lie between paragraphs. `printedElsewhere` is what the page
 * prints outside `text`: headline, dek, the publisher's box. Words unique in `text` alone are
 * still linked, for then the page shows the same words twice. Null when nothing tells them apart.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @example span of “Waktu-nya tiba, katanya” → ":~:text=Waktu%2Dnya%20tiba%2C%20katanya"
 */
export function createTextFragments(
  text: string,
  printedElsewhere: readonly string[],
): (span: Span) => string | null {
  const article = fold(text);
  const page = fold([text, ...printedElsewhere].join("\n"));
  return (span) => {
    const words = text.slice(span.start, span.end);
    if (!hasLetters(words) || /\p{Surrogate}/u.test(words)) return null;
    const ends = pickEnds(words);
    if (ends === null) return null;
    const contexts = listContexts(text, span).map(({ prefix, suffix }) => ({
      prefix,
      // With an end of its own the range is found by its start alone.
      suffix: ends.end === null ? suffix : "",
    }));
    const isUniqueIn = (place: string) => (context: Context) =>
      hasOnce(place, fold(context.prefix + ends.start + context.suffix));
    const best = contexts.find(isUniqueIn(page)) ?? contexts.find(isUniqueIn(article));
    return best === undefined ? null : toDirective(best, ends);
  };
}

/** The contexts to try for a span, shortest first. */
function listContexts(text: string, { start, end }: Span): Context[] {
  const before = lastLine(text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start));
  const after = firstLine(text.slice(end, end + CONTEXT_CHARACTERS));
  const starts = [...before.matchAll(/\S+/g)].map((word) => word.index).reverse();
  const stops = [...after.matchAll(/\S+/g)].map((word) => word.index + word[0].length);
  const none = { prefix: "", suffix: "" };
  const contexts: Context[] = end - start < SURE_CHARACTERS ? [] : [none];
  for (let count = FEWEST_CONTEXT_WORDS; count <= MOST_CONTEXT_WORDS; count++) {
    const prefix = before.slice(starts[count - 1] ?? starts.at(-1) ?? 0);
    const suffix = after.slice(0, stops[count - 1] ?? stops.at(-1) ?? 0);
    contexts.push({
      prefix: isContext(prefix) ? prefix : "",
      suffix: isContext(suffix) ? suffix : "",
    });
  }
  return contexts;
}

function toDirective({ prefix, suffix }: Context, { start, end }: Ends) {
  const parts = [
    prefix && `${encode(prefix)}-`,
    encode(start),
    end === null ? "" : encode(end),
    suffix && `-${encode(suffix)}`,
  ];
  return `:~:text=${parts.filter(Boolean).join(",")}`;
}

/** Percent-encoded with the directive's own signs (- , &) and those that would end a link. */
function encode(words: string): string {
  const escape = (sign: string) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  return encodeURIComponent(words.trim().replace(/\s+/g, " ")).replace(/[-!'()*_~]/g, escape);
}

function hasLetters(words: string): boolean {
  return /[\p{L}\p{N}]/u.test(words);
}

/** Quotation marks alone tell nothing apart; half a character cannot be encoded. */
function isContext(words: string): boolean {
  return hasLetters(words) && !/\p{Surrogate}/u.test(words);
}

function hasOnce(place: string, words: string): boolean {
  const at = place.indexOf(words);
  return at >= 0 && !place.includes(words, at + 1);
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function firstLine(text: string): string {
  const end = text.indexOf("\n");
  return end < 0 ? text : text.slice(0, end);
}
