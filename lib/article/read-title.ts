import { readTextValue, type LinkedObject } from "./read-linked-data";
import { readMetaValue, type Meta } from "./read-meta";
import { toKey } from "./to-key";
import { toPlainText } from "./to-plain-text";

/** Signs that part a headline from the site's or section's name, with space around. */
const SEPARATOR = /\s+[|\-–—\\/>»·•:]+\s+|\s*[|»]\s*/g;

/**
 * The headline without the site's name; "" when the page has none.
 *
 * The page's own h1 wins where a meta title confirms it, since meta titles are often cut or
 * written for search engines.
 */
export function readTitle(
  document: Document,
  facts: { meta: Meta; object: LinkedObject | null; siteNames: string[] },
): string {
  const headings = [...document.querySelectorAll("h1")]
    .map((heading) => toPlainText(heading.textContent ?? ""))
    .filter((text) => text !== "" && text.length < 400);
  const published = [
    readTextValue(facts.object?.["headline"]),
    readMetaValue(facts.meta, ["og:title", "twitter:title", "dc.title", "headline", "title"]),
    document.querySelector("title")?.textContent ?? null,
  ]
    .filter((title) => title !== null)
    .map((title) => stripSiteName(toPlainText(title), facts.siteNames))
    .filter((title) => title !== "");
  const confirmed = headings.find((heading) =>
    published.some((title) => isSameTitle(heading, title)),
  );
  const only = headings.length === 1 && published.length === 0 ? headings[0] : undefined;
  return confirmed ?? published[0] ?? only ?? headings[0] ?? "";
}

/** A title without a site's name at its end or start. */
export function stripSiteName(title: string, siteNames: string[]): string {
  const parts = [...title.matchAll(SEPARATOR)];
  const names = siteNames.map(toBareName).filter((name) => name.length > 1);
  for (const part of parts) {
    const tail = toBareName(title.slice(part.index + part[0].length));
    if (names.includes(tail)) return title.slice(0, part.index).trim();
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

/** True when one title is the other, or begins it far enough to be the same headline. */
function isSameTitle(heading: string, title: string): boolean {
  const a = toKey(heading);
  const b = toKey(title);
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  return shorter > 15 && (a.startsWith(b) || b.startsWith(a));
}
