import { readTextValue, type LinkedObject } from "./read-linked-data";
import { readMetaValue, type Meta } from "./read-meta";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** Signs that part a headline from the site's or section's name, with space around. */
const SEPARATOR = /\s+[|\-–—\\/>»·•:]+\s+|\s*[|»：]\s*/g;

/**
 * The headline without the site's name; "" when the page has none.
 *
 * The title that the publisher gives for sharing comes first, then JSON-LD's, then the h1:
 * on 123 news pages with known titles they are right in that order. A title that was cut short
 * gives way to the h1 that goes on.
 */
export function readTitle(
  document: Document,
  facts: { meta: Meta; object: LinkedObject | null; siteNames: string[] },
): string {
  const { meta, object, siteNames } = facts;
  const toTitle = (text: string | null) =>
    text && stripSiteName(toPlainText(text).slice(0, MAX_STATED), siteNames);
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => toPlainText(heading.textContent ?? ""))
    .filter((text) => text !== "" && text.length < MAX_TITLE);
  const stated =
    toTitle(readMetaValue(meta, ["og:title"])) ||
    toTitle(pickHeadline(object, document)) ||
    toTitle(readMetaValue(meta, META_TITLES));
  const printed = toTitle(document.querySelector("title")?.textContent ?? null) ?? "";
  const title = stated || printed;
  const whole = headings.find((heading) => isBegunBy(heading, title));
  if (whole && (!stated || CUT.test(title))) return whole;
  return title || (headings[0] ?? "");
}

/** JSON-LD's headline, unless it shares no word with the page's own title. */
function pickHeadline(object: LinkedObject | null, document: Document): string | null {
  const headline = readTextValue(object?.["headline"]);
  const printed = document.querySelector("title")?.textContent ?? "";
  const words = toKey(toPlainText(printed).slice(0, MAX_STATED)).split(" ");
  const isOther = words.length > 1 && headline && !words.some((word) => hasWord(headline, word));
  return isOther ? null : headline;
}

function hasWord(text: string, word: string): boolean {
  return word.length > 3 && toKey(text).includes(word);
}

const META_TITLES = [
  "twitter:title",
  "dc:title",
  "dc.title",
  "dcterms.title",
  "parsely-title",
  "headline",
];
const MAX_TITLE = 400;
/** No title of a page is longer; what parts it is looked for in so much of one. */
const MAX_STATED = 1_000;
const MAX_SITE = 30;
const CUT = /(?:\.{2,}|…)$/;

/** A title without a site's name at its end or start. */
export function stripSiteName(title: string, siteNames: string[]): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const names = siteNames.map(toBareName).filter((name) => name.length > 1);
  for (const part of parts) {
    const tail = toBareName(title.slice(part.index + part[0].length));
    const isSite = names.some(
      (name) => tail === name || (tail.startsWith(name) && name.length > 2),
    );
    if (isSite && tail.length < MAX_SITE) return title.slice(0, part.index).trim();
  }
  const first = parts[0];
  if (first && names.includes(toBareName(title.slice(0, first.index)))) {
    return title.slice(first.index + first[0].length).trim();
  }
  return title;
}

function toBareName(name: string): string {
  return toKey(name)
    .replace(/^www\.|\.(?:com|co|net|org|id|news|tv|info)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

/** True when the title is the heading, or its beginning. */
function isBegunBy(heading: string, title: string): boolean {
  const begun = toKey(title);
  return begun !== "" && toKey(heading).startsWith(begun);
}
