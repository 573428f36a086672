import type { Names } from "./collect-names";
import { toWords } from "./pick-full-name";

/** Fewest words of a person's name that are left when the club or party before it goes. */
const MIN_NAME_WORDS = 2;
/** "KPK", "PDI-Perjuangan": a body's short form, which no person's name begins with. */
const SHORT_FORM = /^\p{Lu}{3,}(?!\p{Ll})/u;

/**
 * A person's name without the club, party or brand that stands between role and name ("pelatih
 * Arema Budi Santoso" → "Budi Santoso"). Only where the article shows both apart: the first words
 * are `isKnownBody` or stand alone elsewhere, and so does a word of the rest.
 */
export function trimAffiliation(
  name: string,
  { names, isKnownBody }: { names: Names; isKnownBody: (name: string) => boolean },
): string {
  const words = name.split(" ");
  const isAlone = (part: string) => names.forms.has(toWords(part).join(" "));
  for (let cut = 1; cut <= words.length - MIN_NAME_WORDS; cut++) {
    const [head, rest] = [words.slice(0, cut).join(" "), words.slice(cut)];
    const isNamed = isAlone(rest.join(" ")) || rest.some(isAlone);
    const isApart = isAlone(head) || (cut > 1 && isAlone(words[cut - 1] ?? ""));
    const isBody = isKnownBody(head) || SHORT_FORM.test(words[cut - 1] ?? "");
    if (isBody || (isApart && isNamed)) return rest.join(" ");
  }
  return name;
}
