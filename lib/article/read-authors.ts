import { readNames, type LinkedObject } from "./read-linked-data";
import type { Meta } from "./read-meta";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

const META_NAMES = [
  "author",
  "byl",
  "parsely-author",
  "article:author_name",
  "article:author",
  "content_author",
  "sailthru.author",
  "dc.creator",
  "dc.contributor",
  "dcterms.creator",
  "cxenseparse:author",
  "cxensearticle:author",
  "rbauthors",
];
const MARKED =
  "[itemprop~=author] [itemprop~=name], [itemprop~=author], [rel~=author], .author-name, " +
  ".byline__name, .byline, .author, [class*=author i], [class*=byline i], #penulis, .penulis";
const MAX_NAME = 60;
/** More of a byline holds no more names that fit a screen, and could hold the page's thread. */
const MAX_BYLINE = 2_000;
/** Staff's initials and account names are all in small letters. */
const INITIALS = /^[\p{Ll}\d._-]+$/u;
const ADDRESS = /^https?:|@|\bwww\.|\.(?:com|co|net|org)\b/i;

/**
 * The authors' names without "By", roles or the outlet's own name; [] when the page names none.
 *
 * JSON-LD first, then meta, then what the page marks as its byline.
 */
export function readAuthors(
  document: Document,
  facts: { meta: Meta; object: LinkedObject | null; words: BylineWords; siteNames: string[] },
): string[] {
  const isSite = (name: string) => facts.siteNames.some((site) => toKey(site) === toKey(name));
  const toNames = (values: string[]) => [
    ...new Set(
      values.flatMap((value) => splitNames(toPlainText(value.slice(0, MAX_BYLINE)), facts.words)),
    ),
  ];
  const stated = toNames(readNames(facts.object?.["author"] ?? facts.object?.["creator"]));
  if (stated.length > 0) return stated;
  const toOthers = (values: string[]) => toNames(values).filter((name) => !isSite(name));
  for (const name of META_NAMES) {
    const names = toOthers(facts.meta.get(name) ?? []);
    if (names.length > 0) return names;
  }
  for (const element of [...document.querySelectorAll(MARKED)].slice(0, 8)) {
    const lines = (element.textContent ?? "").trim().split("\n");
    const text = toPlainText(lines.find((line) => toNames([line]).length > 0) ?? "");
    const names = text.length < 120 ? toOthers([text]) : [];
    if (names.length > 0) return names;
  }
  return [];
}

/** Words that lead a byline ("Oleh"), and what stands between two names. */
export type BylineWords = { leads: string[]; joiner: RegExp };

/** Byline words from the languages' data. */
export function toBylineWords(
  languages: { bylineLeads: string[]; nameJoiners: string[] }[],
): BylineWords {
  const joiners = languages.flatMap((language) => language.nameJoiners).join("|");
  return {
    leads: languages.flatMap((language) => language.bylineLeads),
    joiner: new RegExp(`\\s*(?:[,;|/•·&]|\\s[–—-]\\s|\\s(?:${joiners})\\s)\\s*`, "iu"),
  };
}

/**
 * The names in a byline. Splits at commas, slashes and joining words; leads such as "By" are
 * the languages' data.
 */
export function splitNames(byline: string, words: BylineWords): string[] {
  const { leads } = words;
  return stripLead(byline.replace(/\s*\([^)]*\)/g, ""), leads)
    .split(words.joiner)
    .map((name) => stripLead(name, leads).trim())
    .filter((name) => isName(name) && !leads.includes(name.toLowerCase()));
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
    !/[\d()[\]:?=]/.test(text) &&
    !INITIALS.test(text) &&
    text.split(/\s+/).length <= 7
  );
}
