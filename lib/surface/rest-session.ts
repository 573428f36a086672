import type { FurtherPage } from "../browser/further-pages";
import type { View } from "../browser/page-session";
import type { PageRef } from "../browser/tabs";
import type { Article } from "../types";
import { readRest, type RestFault } from "./read-rest";

/** How far the reading of an article's other pages is. */
export type RestState =
  | { kind: "unread" }
  | { kind: "reading"; page: number | null; total: number }
  | { kind: "stopped"; fault: RestFault; href: string | null }
  | { kind: "read" };

/** What a surface shows of the rest: how many pages there are, and how many of them were read. */
export type RestView = { state: RestState; read: number; total: number };

export type RestSession = {
  /** Null for an article of one page. */
  view: () => RestView | null;
  /** Goes along with what the surface shows. Nothing is fetched by that. */
  follow: (view: View) => void;
  /** Fetches the article's other pages, on the reader's click. */
  read: () => Promise<void>;
  cancel: () => void;
  /** Takes what another surface has read of the article in a tab. Nothing is fetched by that. */
  takeRead: (tabId: number) => void;
};

export type RestSessionOptions = {
  /** The article in view. */
  article: () => Article | null;
  fetchPage: (tabId: number, address: string) => Promise<FurtherPage>;
  /** A page that was fetched before, as by another surface; null when it was not. */
  findPage: (tabId: number, address: string) => Promise<FurtherPage | null>;
  cancelPage: (tabId: number) => Promise<void>;
  /** Shows the article with what was read of the rest. */
  extend: (page: PageRef, article: Article) => Promise<void>;
  onChange: () => void;
};

/** An open page's article as it was read at first, and what it has become. */
type Place = { page: PageRef; open: Article; shown: Article };

const UNREAD: RestState = { kind: "unread" };
const CANCELLED: FurtherPage = { kind: "fault", fault: "cancelled" };

/**
 * The session of one popup or panel with the rest of the article in view. What was read belongs to
 * the open page, and is found again there by another surface, without a request.
 */
export function createRestSession(options: RestSessionOptions): RestSession {
  const { fetchPage, findPage, extend, onChange } = options;
  let place: Place | null = null;
  let state = UNREAD;
  let isCancelled = false;
  /** What an article was before it was read further. */
  const opens = new WeakMap<Article, Article>();
  const show = (next: RestState) => {
    state = next;
    onChange();
  };
  const join = async (own: Place, bring: (address: string) => Promise<FurtherPage>) => {
    const { kind } = state;
    const onProgress = (page: number | null, total: number) => {
      if (own === place && state.kind === "reading") show({ kind: "reading", page, total });
    };
    const { article, fault } = await readRest(own.open, { fetchPage: bring, onProgress });
    if (own !== place || state.kind !== kind) return null;
    if (fault === null || article !== own.open) {
      own.shown = article;
      opens.set(article, own.open);
      await extend(own.page, article);
    }
    return fault;
  };
  const findAgain = async (own: Place) => {
    const { tabId } = own.page;
    await join(own, async (address) => (await findPage(tabId, address)) ?? CANCELLED);
    if (own === place && own.shown.pager === null) show({ kind: "read" });
  };
  const leave = () => {
    if (place && state.kind === "reading") void options.cancelPage(place.page.tabId);
    place = null;
    state = UNREAD;
  };
  const follow = (view: View) => {
    const article = options.article();
    if (view.state !== "ready" || article === null) return leave();
    if (article === place?.shown) return;
    leave();
    const open = opens.get(article) ?? article;
    if (open.pager === null) return;
    place = { page: view.page, open, shown: article };
    if (article.pager === null) state = { kind: "read" };
    else void findAgain(place);
  };
  const read = async () => {
    const own = place;
    const pager = own?.open.pager;
    if (!own || !pager || state.kind === "reading" || state.kind === "read") return;
    isCancelled = false;
    show({ kind: "reading", page: null, total: pager.total });
    const fault = await join(own, (address) =>
      isCancelled ? Promise.resolve(CANCELLED) : fetchPage(own.page.tabId, address),
    );
    if (own === place)
      show(fault ? { kind: "stopped", fault, href: toHref(own.open, fault) } : { kind: "read" });
  };
  return {
    view: () => {
      const pages = place?.shown.pages;
      return pages ? { state, ...pages } : null;
    },
    follow,
    read,
    takeRead: (tabId) => {
      const isUnread = state.kind === "unread" || state.kind === "stopped";
      if (place?.page.tabId === tabId && isUnread) void findAgain(place);
    },
    cancel: () => {
      isCancelled = true;
      if (place) void options.cancelPage(place.page.tabId);
    },
  };
}

/** Where the page of a fault can be opened; null where none is known or opening is no use. */
function toHref({ pager }: Article, { page }: RestFault): string | null {
  const other = pager?.others.find(({ number }) => number === page);
  return other?.href ?? (page === null ? (pager?.whole ?? null) : null);
}
