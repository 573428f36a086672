import { readNames, type LinkedObject } from "./read-linked-data";
import type { Meta } from "./read-meta";
import { findOpening, toKey } from "./to-key";
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
/** What pages mark as the author's name, the surest first. */
const MARKED = [
  "[itemprop~=author] [itemprop~=name], [class*=authorname i], .author-name",
  "[itemprop~=author], [rel~=author], .byline__name, .byline, .author, [class*=author i], " +
    "[class*=byline i], #penulis, .penulis, [class*=reporter i]",
];
const MAX_NAME = 60;
const MAX_LINE = 120;
/** More of a byline holds no more names that fit a screen, and could hold the page's thread. */
const MAX_BYLINE = 2_000;
/** Staff's initials and account names are all in small letters. */
const INITIALS = /^[\p{Ll}\d._-]+$/u;
const HOST = /^\S+\.\p{L}{2,4}$/u;
/** A year or an hour, but not the digits of a name such as "BR24". */
const NUMBER = /(?:^|[^\p{L}\d])\d/u;
const ADDRESS = /^https?:|@|\bwww\.|\.(?:com|co|net|org)\b/i;

/**
 * The authors' names without "By", roles or the outlet's own name; [] when the page names none.
 *
 * JSON-LD first, then meta, then what the page marks as its byline. An outlet that JSON-LD
 * states as the author stands only where meta names nobody.
 */
export function readAuthors(
  document: Document,
  facts: { meta: Meta; object: LinkedObject | null; words: BylineWords; siteNames: string[] },
): string[] {
  const { meta, object, words, siteNames } = facts;
  const toNames = (values: string[]) => splitBylines(values, words);
  const toOthers = (values: string[]) =>
    toNames(values).filter((name) => !isOutlet(name, siteNames));
  const stated = readNames(object?.["author"] ?? object?.["creator"]);
  const named = toOthers(stated);
  if (named.length > 0) return named;
  for (const name of META_NAMES) {
    const names = toOthers(meta.get(name) ?? []);
    if (names.length > 0) return names;
  }
  const outlets = toNames(stated);
  return outlets.length > 0 ? outlets : readMarked(document, toOthers);
}

function readMarked(document: Document, toNames: (values: string[]) => string[]): string[] {
  for (const cssSelector of MARKED) {
    for (const element of [...document.querySelectorAll(cssSelector)].slice(0, 8)) {
      const lines = (element.textContent ?? "").trim().split("\n");
      const text = toPlainText(lines.find((line) => toNames([line]).length > 0) ?? "");
      const names = text.length < MAX_LINE ? toNames([text]) : [];
      if (names.length > 0) return names;
    }
  }
  return [];
}

/** The names in all bylines, each once; an address stands only where there is no name. */
function splitBylines(bylines: string[], words: BylineWords): string[] {
  const names = bylines.flatMap((line) =>
    splitNames(toPlainText(line.slice(0, MAX_BYLINE)), words),
  );
  const people = names.filter((name) => !HOST.test(name));
  return [...new Set(people.length > 0 ? people : names)];
}

/** True for the outlet's name, however it is dotted, or its company's, which begins with it. */
function isOutlet(name: string, siteNames: string[]): boolean {
  return siteNames.some(
    (site) =>
      toLetters(site) === toLetters(name) ||
      (site.length > 3 && toKey(name).startsWith(`${toKey(site)} `)),
  );
}

function toLetters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Words that lead a byline ("Oleh") or a picture's credit, and what stands between two names. */
export type BylineWords = { leads: string[]; captions: string[]; joiner: RegExp };

/** Byline words from the languages' data. */
export function toBylineWords(
  languages: { bylineLeads: string[]; captionLabels: string[]; nameJoiners: string[] }[],
): BylineWords {
  const joiners = languages.flatMap((language) => language.nameJoiners).join("|");
  return {
    leads: languages.flatMap((language) => language.bylineLeads),
    captions: languages.flatMap((language) => language.captionLabels),
    joiner: new RegExp(`\\s*(?:[,;|/•·&]|\\s[–—-]\\s|\\s(?:${joiners})\\s)\\s*`, "iu"),
  };
}

/**
 * The names in a byline. Splits at commas, slashes and joining words; leads such as "By" are
 * the languages' data.
 */
export function splitNames(byline: string, words: BylineWords): string[] {
  const { leads, captions } = words;
  return stripLead(byline.replace(/\s*\([^)]*\)/g, ""), leads)
    .split(words.joiner)
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
