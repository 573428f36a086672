import { toKey } from "./to-key";

/** Signs that part a headline from the site's or section's name, with space around. */
const SEPARATOR = /\s+[|\-–—\\/>»·•:]+\s+|\s*[|»：｜ㅣ]\s*/g;
/** What stands before the first sign that may part a site's name from its headline. */
const LEAD = /^([^|»：｜ㅣ]{2,60}?)(?:\s+[|\-–—\\/>»·•:]+\s+|\s*[|»：｜ㅣ:]\s+)/;
const MAX_SITE = 30;
/** A shorter label of an address ("bild") ends too many words. */
const MIN_LABEL = 5;
/** Between headline and site's name stand section names of so many words. */
const MAX_SECTION_WORDS = 2;
/** A part of the site's name ("Fern" of buildwithfern.com) is told after a bar alone. */
const BAR = /[|»：｜ㅣ]/;
const MIN_SHORT_NAME = 4;
/** Of a title that stands alone, what is left after a cut says at least so much. */
const MIN_LEFT = /^(?:\S+\s+){4}|^\S{12}/;

/** A title without a site's name at its end or start. */
export function stripSiteName(title: string, siteNames: string[]): string {
  const names = siteNames.map(toBareName).filter((name) => name.length > 1);
  const parts = [...title.matchAll(SEPARATOR)];
  for (const [at, part] of parts.entries()) {
    const rest = title.slice(part.index + part[0].length);
    const next = parts[at + 1];
    const section = next ? title.slice(part.index + part[0].length, next.index) : "";
    if (section.split(/\s+/).length > MAX_SECTION_WORDS) continue;
    if (isSite(toBareName(rest), { names, isBarred: BAR.test(part[0]) }))
      return title.slice(0, part.index).trim();
  }
  const first = LEAD.exec(title);
  return first && names.includes(toBareName(first[1] ?? ""))
    ? title.slice(first[0].length).trim()
    : title;
}

type SiteFacts = { names: string[]; isBarred: boolean };

function isSite(tail: string, { names, isBarred }: SiteFacts): boolean {
  if (tail.length >= MAX_SITE) return false;
  const isShort = isBarred && tail.length >= MIN_SHORT_NAME;
  return names.some(
    (name) =>
      tail === name ||
      (name.length > 2 && tail.startsWith(name)) ||
      (name.length >= MIN_LABEL && tail.endsWith(name)) ||
      (isShort && (name.startsWith(tail) || name.endsWith(tail))),
  );
}

/** A title without its last part, which is the site's on a page that says nothing else of it. */
export function stripLastPart(title: string): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return title;
  const left = title.slice(0, last.index).trim();
  return MIN_LEFT.test(left) && 2 * left.length > title.length ? left : title;
}

function toBareName(name: string): string {
  return toKey(name)
    .replace(/^www\.|\.(?:com|co|net|org|id|news|tv|info)\b/g, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
