/** Longest words that are written whole, in characters: Chromium's “Copy link to highlight”. */
const EXACT_CHARACTERS = 300;

/** Words at each end of longer ones. */
const END_WORDS = 5;

/** The first and the last words of a span; `end` is null where `start` is all of them. */
export type Ends = { start: string; end: string | null };

/**
 * The words that a text fragment names: all of them, or the first and the last few.
 *
 * Words beyond 300 characters, or in more than one paragraph, are named by their ends, each
 * within one paragraph as browsers want it. The last ones are taken long enough that the range
 * does not stop short; null where even the whole last paragraph also stands earlier.
 *
 * @example "satu dua\n\ntiga empat" → {start: "satu dua", end: "tiga empat"}
 */
export function pickEnds(words: string): Ends | null {
  const paragraphs = words.trim().split(/\s*\n\s*/);
  const first = paragraphs[0]?.split(/\s+/) ?? [];
  const last = paragraphs.at(-1)?.split(/\s+/) ?? [];
  const isOne = paragraphs.length === 1;
  if (isOne && (words.length <= EXACT_CHARACTERS || first.length === 1))
    return { start: words.trim(), end: null };
  const most = isOne ? Math.floor(first.length / 2) : last.length;
  const start = first.slice(0, isOne ? Math.min(END_WORDS, most) : END_WORDS).join(" ");
  const rest = toKey(words).slice(toKey(start).length);
  for (let count = Math.min(END_WORDS, most); count <= most; count++) {
    const end = last.slice(-count).join(" ");
    if (rest.indexOf(toKey(end)) === rest.length - toKey(end).length) return { start, end };
  }
  return null;
}

/** Browsers compare without regard to case and to how words are spaced. */
function toKey(words: string): string {
  return words.trim().replace(/\s+/g, " ").toLowerCase();
}
