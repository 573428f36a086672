import type { Pager } from "../types";
import type { ReadingData } from "./reading-data";
import { isSameFirst, MAX_PAGES, toPageAddress, type PageAddress } from "./to-page-address";

/**
 * The other pages of the same article on the same site, as its pager, its `rel=next` and its
 * "show all" links give them; null for an article of one page, or one that holds them all.
 *
 * @example "/read/12/judul" with links to "?page=2" and "?page=3" → two other pages of three
 */
export function readPager(
  document: Document,
  { url, words }: { url: string; words: ReadingData },
): Pager | null {
  const own = toPageAddress(url, words);
  if (!own || own.number === Infinity) return null;
  const known = new Map<number, string>();
  for (const { number, href } of readLinks(document, { own, words }))
    if (!known.has(number)) known.set(number, href);
  const whole = known.get(Infinity) ?? null;
  known.delete(Infinity);
  if (own.number > 1 && !known.has(1)) known.set(1, own.first);
  const last = Math.max(own.number, ...known.keys());
  const total = Math.max(last, readStatedTotal(document, words), whole ? 2 : 1);
  const inside = readPagesInside(document);
  const others = [];
  for (let number = 1; number <= last; number += 1) {
    const href = known.get(number) ?? toSibling(known.get(last) ?? "", last, number);
    if (number !== own.number && href && !inside.has(number)) others.push({ number, href });
  }
  const isMore = others.length > 0 || (whole !== null && inside.size === 0);
  return isMore ? { current: own.number, total, others, whole } : null;
}

/**
 * The links to pages of the article. A pager may count on from 0, or by paragraphs ("/5" under a
 * "2"): the number that it prints counts, for every link to that address.
 */
function readLinks(
  document: Document,
  { own, words }: { own: PageAddress; words: ReadingData },
): PageAddress[] {
  const numbered = toNumberTest(words);
  const printed = new Map<string, number>();
  const links: PageAddress[] = [];
  for (const link of document.querySelectorAll('a[href], link[rel~="next" i]')) {
    const href = link.getAttribute("href") ?? "";
    if (!numbered.test(href) || href.startsWith("#") || !URL.canParse(href, own.href)) continue;
    const label = link.textContent ?? "";
    const address = toPageAddress(toOwnHost(new URL(href, own.href), own), words, label);
    if (!address || !isSameFirst(address.first, own.first) || address.href === own.href) continue;
    links.push(address);
    const [, number] = /^\s*(\d{1,2})\s*$/.exec(label) ?? [];
    if (number && address.number < Infinity) printed.set(address.href, Number(number));
  }
  return links
    .map((link) => ({ ...link, number: printed.get(link.href) ?? link.number }))
    .filter(({ number }) => number > 0 && number !== own.number);
}

/** A test for addresses with a page's number, by which all others are spared the parsing. */
function toNumberTest({ pageParameters, wholePages }: ReadingData): RegExp {
  const names = [...pageParameters.map((name) => `${name}=`), ...wholePages].join("|");
  return new RegExp(`[?&](?:${names})|/(?:page/?)?(?:\\d{1,2}|all)/?(?:[?#]|$)`, "i");
}

/** An address on the site's other host ("m.") on the page's own, for no other host is asked. */
function toOwnHost(address: URL, own: PageAddress): string {
  const { protocol, host } = new URL(own.href);
  const moved = new URL(address);
  [moved.protocol, moved.host] = [protocol, host];
  return isSameFirst(address.origin, moved.origin) ? moved.href : address.href;
}

/** How many pages the page states to have; 1 when it says nothing. */
function readStatedTotal(document: Document, words: ReadingData): number {
  const totals = words.pageTotals.map((name) =>
    Number(document.querySelector(`meta[name="${name}"]`)?.getAttribute("content")),
  );
  return Math.max(1, ...totals.filter((total) => total <= MAX_PAGES));
}

/** Numbers of the pages that this one holds already, to be shown without a load. */
function readPagesInside(document: Document): Set<number> {
  const parts = [...document.querySelectorAll("[data-page]")];
  const filled = parts.filter((part) => part.querySelector("p"));
  return new Set(filled.map((part) => Number(part.getAttribute("data-page"))));
}

/** The address of a page that the pager leaves out, made like its neighbour's. */
function toSibling(href: string, number: number, wanted: number): string | null {
  const at = href.lastIndexOf(String(number));
  if (at < 0) return null;
  return `${href.slice(0, at)}${wanted}${href.slice(at + String(number).length)}`;
}
