import type { ReadingData } from "./reading-data";
import { toKey } from "./to-key";

/** The address of one page of an article. */
export type PageAddress = {
  href: string;
  /** Which page it is; Infinity for all of them in one. */
  number: number;
  /** The address without a number: the first page's. */
  first: string;
};

/** How many pages of one article are believed; a higher number is something else. */
export const MAX_PAGES = 30;

/**
 * A page's address with the number of the page in it, 1 where it has none; null for what is no
 * page's address. `label` is what a link to it says.
 */
export function toPageAddress(href: string, words: ReadingData, label = ""): PageAddress | null {
  if (!URL.canParse(href)) return null;
  const first = new URL(href);
  if (!/^https?:$/.test(first.protocol)) return null;
  first.hash = "";
  const address = first.href;
  const number = takeQueryNumber(first, words) ?? takePathNumber(first, words, label) ?? 1;
  const isPage = number === Infinity || (Number.isInteger(number) && number <= MAX_PAGES);
  return isPage && number >= 0 ? { href: address, number, first: first.href } : null;
}

/** True when two first pages are one: same site and path, and no query name with two values. */
export function isSameFirst(one: string, other: string): boolean {
  const [a, b] = [new URL(one), new URL(other)];
  const toPath = (url: URL) => url.pathname.replace(/\/$/, "");
  if (toSite(a.host) !== toSite(b.host) || toPath(a) !== toPath(b)) return false;
  return [...a.searchParams].every(
    ([name, value]) => (b.searchParams.get(name) ?? value) === value,
  );
}

/** A host without the prefix by which a site tells its versions apart. */
function toSite(host: string): string {
  return host.replace(/^(?:www|m)\./, "");
}

/** The number in the query, which is taken out of it. */
function takeQueryNumber(url: URL, words: ReadingData): number | null {
  let number: number | null = null;
  for (const [name, value] of [...url.searchParams]) {
    const isWhole = words.wholePages.includes(`${name}=${value}`.toLowerCase());
    if (!isWhole && !words.pageParameters.includes(name.toLowerCase())) continue;
    number = isWhole ? Infinity : Number(value);
    url.searchParams.delete(name);
  }
  return number;
}

/** The number at the path's end, which is taken off it. "/all" may be all comments: words tell. */
function takePathNumber(url: URL, { languages }: ReadingData, label: string): number | null {
  const [, path, number] = /^(.+?)\/(?:page\/?)?(\d{1,2}|all)\/?$/.exec(url.pathname) ?? [];
  if (!path || !number) return null;
  const isAll = number === "all";
  if (isAll && !languages.some((words) => words.furtherPages.includes(toKey(label)))) return null;
  url.pathname = path;
  return isAll ? Infinity : Number(number);
}
