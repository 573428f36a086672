import type { Mention } from "./mention";
import type { ResolveScope } from "./resolve-candidates";
import { toKey } from "./source-book";

/** Longest name of a person, in words; longer runs of capitals are titles of things. */
const MAX_PERSON_WORDS = 6;

/** The fullest name in the article, and what else its other mentions tell. */
export type FullName = { name: string; role: string | null; isPerson: boolean };

/**
 * The fullest form of a name in the article: "Choe" → "Choe Son Hui", "KPK" → "Komisi
 * Pemberantasan Korupsi". Of several that hold it, the nearest before the mention wins.
 */
export function pickFullName(
  mention: Mention,
  written: string,
  { names, lexicon, text }: ResolveScope,
): FullName {
  const whole = names.aliases.get(written.toLowerCase());
  if (whole) return { name: whole, role: null, isPerson: false };
  const words = toKey(written).split(" ");
  let best: FullName = {
    name: written,
    role: null,
    isPerson: mention.role !== null && !mention.isBody,
  };
  let isBefore = false;
  if (mention.isBody) return best;
  for (const entry of names.entries) {
    const other = toKey(entry.text).split(" ");
    if (other.length > MAX_PERSON_WORDS || !words.every((word) => other.includes(word))) continue;
    const isNearer = entry.span.start < mention.span.start || !isBefore;
    const isLonger = other.length > best.name.split(" ").length;
    const isPerson =
      best.isPerson || entry.role.some((word) => lexicon.is("roles", word) && !lexicon.body(word));
    if (isLonger && isNearer) {
      best = { name: entry.text, role: best.role, isPerson };
      isBefore = entry.span.start < mention.span.start;
    } else best = { ...best, isPerson };
  }
  return text === "" ? { ...best, role: null } : best;
}
