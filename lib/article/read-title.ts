import { readTextValue, type LinkedObject } from "./read-linked-data";
import { readMetaValue, type Meta } from "./read-meta";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** Signs that part a headline from the site's or section's name, with space around. */
const SEPARATOR = /\s+[|\-–—\\/>»·•:]+\s+|\s*[|»：｜ㅣ]\s*/g;

/**
 * The headline without the site's name; "" when the page has none.
 *
 * Where JSON-LD, the h1 and the page's title say the same, that is it. Else the title that the
 * publisher gives for sharing comes first, then JSON-LD's: on 123 news pages with known titles
 * these are right on 107 and 105, the h1 on 92. A title that goes on around the h1 ("Music -
 * ...", "... - National") gives way to it, and so does one that was cut short.
 */
export function readTitle(
  document: Document,
  facts: { meta: Meta; object: LinkedObject | null; siteNames: string[] },
): string {
  const { meta, object, siteNames } = facts;
  const toTitle = (text: string | null) =>
    (text && stripSiteName(toPlainText(text).slice(0, MAX_STATED), siteNames)) || null;
  const page = document.querySelector("title")?.textContent ?? "";
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => toPlainText(heading.textContent ?? ""))
    .filter((text) => text !== "" && text.length < MAX_TITLE);
  const printed = toTitle(page);
  const headline = toTitle(pickHeadline(object, toPlainText(page).slice(0, MAX_STATED)));
  const isAgreed = [headings[0] ?? "", printed ?? ""].every(
    (text) => headline !== null && toKey(text) === toKey(headline),
  );
  const shared = toTitle(readMetaValue(meta, ["og:title"]));
  const stated =
    (isAgreed ? headline : shared) ?? headline ?? toTitle(readMetaValue(meta, META_TITLES));
  return pickWhole(stated ?? printed ?? "", { headings, isStated: stated !== null });
}

/** The h1 that a title was cut from or goes on around, else the title. */
function pickWhole(
  title: string,
  { headings, isStated }: { headings: string[]; isStated: boolean },
): string {
  const whole = headings.find((heading) => isBegunBy(heading, title));
  if (whole && (!isStated || CUT.test(title))) return whole;
  const core = headings.find((heading) => isCoreOf(heading, title));
  return core ?? (title || (headings[0] ?? ""));
}

/**
 * JSON-LD's headline, unless it shares no word with the page's own title or was escaped beyond
 * plain text; its name where that title says the name alone, as where the headline describes
 * the subject.
 */
function pickHeadline(object: LinkedObject | null, printed: string): string | null {
  const headline = readTextValue(object?.["headline"]);
  const name = readTextValue(object?.["name"]);
  const key = toKey(printed);
  if (name && headline && key.includes(toKey(name)) && !key.includes(toKey(headline))) return name;
  const words = key.split(" ");
  const isOther = words.length > 1 && headline && !words.some((word) => hasWord(headline, word));
  return isOther || ENTITY.test(toPlainText(headline ?? "")) ? null : headline;
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
const MIN_CORE = 15;
const AFTER_CORE = /^(?:\s+[\-–—·•/]|\s*[|｜ㅣ])/u;
const BEFORE_CORE = /(?:\s[\-–—·•/]\s+|[|｜ㅣ]\s*)$/u;
/** What stands before the first sign that may part a site's name from its headline. */
const LEAD = /^([^|»：｜ㅣ]{2,60}?)(?:\s+[|\-–—\\/>»·•:]+\s+|\s*[|»：｜ㅣ:]\s+)/;
const ENTITY = /&[a-z]{2,8};/i;
const CUT = /(?:\.{2,}|…)$/;

/** A title without a site's name at its end or start. */
function stripSiteName(title: string, siteNames: string[]): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const names = siteNames.map(toBareName).filter((name) => name.length > 1);
  for (const part of parts) {
    const tail = toBareName(title.slice(part.index + part[0].length));
    const isSite = names.some(
      (name) => tail === name || (tail.startsWith(name) && name.length > 2),
    );
    if (isSite && tail.length < MAX_SITE) return title.slice(0, part.index).trim();
  }
  const first = LEAD.exec(title);
  return first && names.includes(toBareName(first[1] ?? ""))
    ? title.slice(first[0].length).trim()
    : title;
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

/** True when the title is the heading with a section's or site's name before or after it. */
function isCoreOf(heading: string, title: string): boolean {
  if (heading.length < MIN_CORE || 2 * heading.length < title.length) return false;
  if (title.startsWith(heading)) return AFTER_CORE.test(title.slice(heading.length));
  return title.endsWith(heading) && BEFORE_CORE.test(title.slice(0, -heading.length));
}
