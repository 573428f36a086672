import type { SummaryData } from "../summary-data";

/** A shorter stem fits too many words. */
const MIN_STEM_LENGTH = 3;
const MIN_STEMMED_LENGTH = 5;

/**
 * The folded word and every form it may have without the language's affixes.
 *
 * No dictionary says which stem is right, so two words are taken for one when they share any.
 *
 * @example "memuji" → "memuji", "muji", "uji", "puji"
 */
export function toStems(word: string, { prefixes, suffixes }: SummaryData): string[] {
  if (word.length < MIN_STEMMED_LENGTH || !/^\p{L}+(?:'\p{L}+)?$/u.test(word)) return [word];
  const stems = new Set([word]);
  for (const suffix of suffixes) {
    if (word.endsWith(suffix)) stems.add(word.slice(0, -suffix.length));
  }
  for (const stem of [...stems]) {
    for (const [prefix, head] of prefixes) {
      if (stem.startsWith(prefix)) stems.add(head + stem.slice(prefix.length));
    }
  }
  return [...stems].filter((stem) => stem === word || stem.length >= MIN_STEM_LENGTH);
}
