import type { Article, Pager, Span } from "../types";
import { listKeys, type ReadPage } from "./join-pages";

/** Of an article's own pages one is held whole in the other, but for a line or two. */
const MIN_SHARE = 0.6;

/**
 * What an address of all pages in one has before and after the open page's text; null when it does
 * not hold that text, [] when it has nothing more.
 */
export function splitWhole(
  open: Article,
  whole: { url: string; article: Article },
  pager: Pager,
): ReadPage[] | null {
  const own = listKeys(open);
  const keys = listKeys(whole.article);
  const found = own.filter((key) => keys.includes(key)).length;
  if (found < MIN_SHARE * own.length) return null;
  const isOwn = (key: string) => own.includes(key);
  const { paragraphs } = whole.article;
  const before = pager.current === 1 ? [] : paragraphs.slice(0, keys.findIndex(isOwn));
  const after = paragraphs.slice(keys.findLastIndex(isOwn) + 1);
  const toPart = (order: number, paragraphs: Span[]): ReadPage[] =>
    paragraphs.length === 0
      ? []
      : [{ order, page: null, url: whole.url, article: { ...whole.article, paragraphs } }];
  return [...toPart(pager.current - 1, before), ...toPart(pager.current + 1, after)];
}
