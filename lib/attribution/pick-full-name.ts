import type { NameForm, Names } from "./collect-names";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import { isPersonRole } from "./word-classes";

/** Longest name of a person, in words; longer runs of capitals are titles of things. */
const MAX_PERSON_WORDS = 6;

/** The fullest name in the article, and whether its other mentions show a person. */
export type FullName = { name: string; isPerson: boolean };

type NameScope = { names: Names; lexicon: Lexicon };

/**
 * The fullest form of a name in the article: "Choe" → "Choe Son Hui", "KPK" → "Komisi
 * Pemberantasan Korupsi". Of several that hold it, one named before the mention wins, then the
 * fuller form of one name; of two names the more frequent ("Lee" of "Stan Lee" and "Joan B. Lee").
 * What is quoted from as a medium is nobody with a role: "Bisnis" is not "Direktur Bisnis Digital".
 */
export function pickFullName(
  { mention, written, isMedium }: { mention: Mention; written: string; isMedium: boolean },
  scope: NameScope,
): FullName {
  const whole = scope.names.aliases.get(written.toLowerCase());
  if (whole) return { name: whole, isPerson: false };
  const isPerson = mention.role !== null && !mention.isBody;
  if (mention.isBody) return { name: written, isPerson };
  const words = toWords(written);
  const forms = findForms(words, scope.names).filter(
    (form) => !isMedium || !hasPersonRole(form, scope.lexicon),
  );
  const fullest = forms.reduce<NameForm | null>(
    (best, form) => (isFuller(form, best, mention.span.start) ? form : best),
    null,
  );
  const name = fullest && fullest.words.length > words.length ? fullest.text : written;
  return { name, isPerson: isPerson || forms.some((form) => hasPersonRole(form, scope.lexicon)) };
}

/** Folded words of a name, as the forms of an article have them. */
export function toWords(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/[’‘`]/g, "'")
    .split(/[^\p{L}\p{M}\p{N}'_@&/-]+/u)
    .filter(Boolean);
}

/** Forms that hold all words of a name. */
export function findForms(words: readonly string[], { byWord }: Names): NameForm[] {
  const lists = words.map((word) => byWord.get(word) ?? []);
  const [rarest = []] = lists.sort((a, b) => a.length - b.length);
  return rarest.filter(
    (form) =>
      form.words.length <= MAX_PERSON_WORDS && words.every((word) => form.words.includes(word)),
  );
}

function isFuller(form: NameForm, best: NameForm | null, at: number): boolean {
  if (!best) return true;
  const isBefore = form.first < at;
  if (isBefore !== best.first < at) return isBefore;
  const isNested =
    form.words.every((word) => best.words.includes(word)) ||
    best.words.every((word) => form.words.includes(word));
  if (isNested) return form.words.length > best.words.length;
  return form.count !== best.count ? form.count > best.count : form.first < best.first;
}

/** Whether a word for people, not only for bodies, stands before the name: "Menteri", "aktris". */
export function hasPersonRole(form: NameForm, lexicon: Lexicon): boolean {
  return form.role.some((word) => isPersonRole(word, lexicon) && lexicon.body(word) === null);
}
