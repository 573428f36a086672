import type { ReadingWords } from "./reading-data";
import { findOpening, toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

const MAX_NAME = 60;
/** Staff's initials and account names are all in small letters. */
const INITIALS = /^[\p{Ll}\d._-]+$/u;
/** A year or an hour, but not the digits of a name such as "BR24". */
const NUMBER = /(?:^|[^\p{L}\d])\d/u;
const ADDRESS = /^https?:|@|\bwww\.|\.(?:com|co|net|org)\b/i;
/** A catalogue's entry: "Lee, A." */
const INVERTED = /^([\p{Lu}][\p{L}'’-]+), (\p{Lu}\.(?:\s?\p{Lu}\.)*)$/u;

/** Words that lead a byline ("Oleh") or a picture's credit, and what stands between two names. */
export type BylineWords = {
  leads: string[];
  editors: string[];
  captions: string[];
  joiner: RegExp;
};

type LanguageWords = Pick<
  ReadingWords,
  "bylineLeads" | "editorLabels" | "captionLabels" | "nameJoiners"
>;

/** Byline words from the languages' data. */
export function toBylineWords(languages: LanguageWords[]): BylineWords {
  const joiners = languages.flatMap((language) => language.nameJoiners).join("|");
  return {
    leads: languages.flatMap((language) => language.bylineLeads),
    editors: languages.flatMap((language) => language.editorLabels),
    captions: languages.flatMap((language) => language.captionLabels),
    joiner: new RegExp(`\\s*(?:[,;|/•·&]|\\s[–—-]\\s|\\s(?:${joiners})\\s)\\s*`, "iu"),
  };
}

/**
 * The names in a byline. Splits at commas, slashes and joining words; leads such as "By" are
 * the languages' data.
 *
 * @example "Oleh Ani Sari dan Budi Utomo" → ["Ani Sari", "Budi Utomo"]
 */
export function splitNames(byline: string, { leads, captions, joiner }: BylineWords): string[] {
  const plain = toPlainText(byline).replace(/\s*\([^)]*\)/g, "");
  return stripLead(plain.replace(INVERTED, "$2 $1"), leads)
    .split(joiner)
    .map((name) => stripLead(name, leads).replace(/^[\s–—-]+|[\s–—-]+$/g, ""))
    .filter((name) => isName(name) && !leads.includes(name.toLowerCase()))
    .filter((name) => findOpening(toKey(name), captions) === null);
}

function stripLead(text: string, leads: string[]): string {
  const key = text.toLowerCase();
  for (const lead of leads) {
    if (!key.startsWith(lead) || /[\p{L}]/u.test(key.charAt(lead.length))) continue;
    return text.slice(lead.length).replace(/^[\s:.,–-]+/, "");
  }
  return text;
}

function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= MAX_NAME &&
    !ADDRESS.test(text) &&
    /\p{L}/u.test(text) &&
    !/[()[\]:?=]/.test(text) &&
    !NUMBER.test(text) &&
    !INITIALS.test(text) &&
    text.split(/\s+/).length <= 7
  );
}
