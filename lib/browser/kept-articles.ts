import type { Article } from "../types";
import type { PageRef } from "./tabs";

/** An article in memory. `isAsked`: the reader asked for it, it was not read for its site. */
export type KeptArticle = { page: PageRef; article: Article; isAsked: boolean };

type Place = Pick<PageRef, "tabId" | "url">;

/** The articles that were read, by tab and address. */
export type KeptArticles = {
  find: (page: Place) => KeptArticle | null;
  keep: (article: KeptArticle) => void;
  /** What was read last in a tab, at whatever address. */
  findLast: (tabId: number) => Article | null;
};

/** Articles kept, so that going back to a tab is instant; the oldest goes first. */
const MAX_KEPT = 50;

/** A store of articles that lives as long as its surface. */
export function createKeptArticles(): KeptArticles {
  const kept = new Map<string, KeptArticle>();
  const last = new Map<number, Article>();
  return {
    find: (page) => kept.get(keyOf(page)) ?? null,
    keep: (article) => {
      const { page } = article;
      last.set(page.tabId, article.article);
      kept.delete(keyOf(page));
      kept.set(keyOf(page), article);
      const oldest = kept.keys().next();
      if (kept.size > MAX_KEPT && !oldest.done) kept.delete(oldest.value);
    },
    findLast: (tabId) => last.get(tabId) ?? null,
  };
}

/** True for one page in one tab; a fragment is a place on the same page. */
export function isSamePage(one: Place, other: Place): boolean {
  return keyOf(one) === keyOf(other);
}

function keyOf({ tabId, url }: Place): string {
  return `${tabId} ${url.split("#")[0]}`;
}
