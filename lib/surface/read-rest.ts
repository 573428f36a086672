import { isSameArticle } from "../article/is-same-article";
import { joinPages, listKeys, type ReadPage } from "../article/join-pages";
import { splitWhole } from "../article/split-whole";
import type { FurtherPage } from "../browser/further-pages";
import type { Article, Pager } from "../types";

/** Why the rest, or some of it, was not read. */
export type RestFaultKind =
  | Extract<FurtherPage, { kind: "fault" }>["fault"]
  | "no-text"
  | "for-subscribers"
  | "other-article"
  | "repeated";

/** The fault, and the page that it befell; null where all were to come in one. */
export type RestFault = { kind: RestFaultKind; page: number | null };

/** The article as far as it could be read, and what stopped the reading. */
export type RestReading = { article: Article; fault: RestFault | null };

export type RestOptions = {
  fetchPage: (address: string) => Promise<FurtherPage>;
  /** Which page is being fetched, of how many; null for all in one. */
  onProgress: (page: number | null, total: number) => void;
};

/** The faults after which it is no use to ask for anything else. */
const LAST = new Set<RestFaultKind>(["cancelled", "offline", "left"]);

/**
 * The open page's article with the rest of its pages, in order: from an address that has them all
 * in one, else one after the other. A fault ends it; what came before the fault is kept.
 */
export async function readRest(open: Article, options: RestOptions): Promise<RestReading> {
  const { pager } = open;
  if (pager === null) return { article: open, fault: null };
  const whole = pager.whole === null ? null : await readWhole(open, pager, options);
  if (whole && (whole.fault === null || pager.others.length === 0 || LAST.has(whole.fault.kind)))
    return whole;
  return readPages(open, pager, options);
}

async function readWhole(open: Article, pager: Pager, options: RestOptions): Promise<RestReading> {
  const toFault = (kind: RestFaultKind) => ({ article: open, fault: { kind, page: null } });
  options.onProgress(null, pager.total);
  const read = readArticleOf(open, await options.fetchPage(pager.whole ?? ""));
  if (typeof read === "string") return toFault(read);
  const parts = splitWhole(open, read, pager);
  if (parts === null) return toFault("other-article");
  if (parts.length === 0) return toFault("repeated");
  return { article: joinPages(open, parts, pager), fault: null };
}

/** First those after the open page, then those before it, so that the text has no gap. */
async function readPages(open: Article, pager: Pager, options: RestOptions): Promise<RestReading> {
  const known = new Map(pager.others.map(({ number, href }) => [number, href]));
  const pages: ReadPage[] = [];
  let { total } = pager;
  const join = (fault: RestFault | null) => {
    const others = [...known].map(([number, href]) => ({ number, href }));
    return { article: joinPages(open, pages, { ...pager, total, others }), fault };
  };
  for (let page = nextPage(pager.current, known, pages); page !== null;) {
    options.onProgress(page, total);
    const read = readArticleOf(open, await options.fetchPage(known.get(page) ?? ""));
    if (typeof read === "string") return join({ kind: read, page });
    if (isRepeated(read.article, [open, ...pages.map(({ article }) => article)]))
      return join({ kind: "repeated", page });
    pages.push({ order: page, page, ...read });
    for (const { number, href } of read.article.pager?.others ?? [])
      if (number !== pager.current && !known.has(number)) known.set(number, href);
    total = Math.max(total, read.article.pager?.total ?? 0);
    page = nextPage(pager.current, known, pages);
  }
  return join(null);
}

function nextPage(
  current: number,
  known: Map<number, string>,
  read: readonly ReadPage[],
): number | null {
  const unread = [...known.keys()].filter((number) => read.every(({ page }) => page !== number));
  const later = unread.filter((number) => number > current);
  if (later.length > 0) return Math.min(...later);
  return unread.length > 0 ? Math.max(...unread) : null;
}

/** What was read at a further page of an article, or why it is not of use. */
function readArticleOf(
  open: Article,
  page: FurtherPage,
): { url: string; article: Article } | RestFaultKind {
  if (page.kind === "fault") return page.fault;
  const { url, reading } = page;
  if (reading.kind === "no-article") return "no-text";
  const { article } = reading;
  if (!isSameArticle(open, article)) return "other-article";
  if (article.access === "preview" && open.access !== "preview") return "for-subscribers";
  return { url, article };
}

/** True when a page says nothing that was not read before. */
function isRepeated(article: Article, before: readonly Article[]): boolean {
  const known = new Set(before.flatMap(listKeys));
  return listKeys(article).every((key) => known.has(key));
}
