import type { Article, Digest, Reading } from "../types";
import type { TabEvent } from "./follow-tab";
import { hasNothingNew, isLateBody } from "./is-late-body";
import { createKeptArticles, isSamePage, type KeptArticle } from "./kept-articles";
import { readSettled } from "./read-settled";
import type { PageState } from "../annotate/page-reader";
import type { PageRef, TabReading } from "./tabs";
import { hasDigest, hasGist, type StopReason, type View } from "./view";

export type { View } from "./view";

/** What may bring another page to the front. */
export type PageEvent = Exclude<TabEvent, { kind: "words" | "rest-read" }>;

export type PageSession = {
  view: () => View;
  /** Reads the page in a tab, on the reader's wish. */
  open: (tabId: number) => Promise<void>;
  /** Ends the reading that is under way; what the page still answers is dropped. */
  cancel: () => Promise<void>;
  /** Answers an event of the window: shows, brings back, or says that the page in front is another. */
  follow: (event: PageEvent) => Promise<void>;
  /** Makes the digest in view anew, after a change of settings. */
  refresh: () => Promise<void>;
  /** The article in view; null when there is none. */
  article: () => Article | null;
  /** Takes an article, now read further, in place of what was read of a page before. */
  extend: (page: PageRef, article: Article) => Promise<void>;
};

export type SessionOptions = {
  readTab: (tabId: number) => Promise<TabReading>;
  /** Tells a page that nobody waits for its reading any more. */
  cancelTab: (tabId: number) => Promise<void>;
  /** Reads a page that was read before, without going into it anew. */
  readTabAgain: (tabId: number) => Promise<TabReading>;
  readPageState: (tabId: number) => Promise<PageState | null>;
  /** True for a page of a site that the reader wants read whenever it is in front. */
  mayRead: (tabId: number) => Promise<boolean>;
  /** The whole digest; `onGist` is told before it what is known without a look at who says so. */
  digest: (article: Article, onGist: (gist: Digest) => void) => Promise<Digest>;
  onView: (view: View) => void;
};

/** A page that has not answered by then is called slow: no surface stands still for longer. */
const SLOW_MS = 5_000;
/** By then the panel says that the page in front is another, whether or not that page answers. */
const MOVED_MS = 1_000;

/**
 * The session of one popup or panel: which page it shows, bound to tab and address.
 *
 * Every step takes a number; an answer that comes back after a later step began is dropped, so a
 * slow page can never overwrite the page that the reader went on to.
 */
export function createPageSession(options: SessionOptions): PageSession {
  const { readTab, readTabAgain, cancelTab, readPageState, mayRead, digest, onView } = options;
  const kept = createKeptArticles();
  let step = 0;
  /** A page is being read; what moves meanwhile is looked at when it has been. */
  let isOpening = false;
  let lastTabId: number | null = null;
  let missed: PageEvent | null = null;
  /** The tab whose page is looked at again, until that has been seen through. */
  let lookingAt: number | null = null;
  let current: View = { state: "reading" };
  const show = (view: View) => {
    current = view;
    onView(view);
  };
  const showArticle = async ({ page, article, isAsked }: KeptArticle, own: number) => {
    const onGist = (gist: Digest) => {
      if (own === step && current.state === "reading") show({ state: "reading", gist });
    };
    const made = await digest(article, onGist);
    if (own === step) show({ state: "ready", page, digest: made, isAsked });
  };
  /** The article in view. */
  const article = () => (hasDigest(current) ? (kept.find(current.page)?.article ?? null) : null);
  const showReading = async (answer: TabReading, isAsked: boolean, own: number) => {
    if (answer.kind === "refused") return show({ state: "no-access", reason: answer.reason });
    const { page, reading } = answer;
    if (reading.kind === "no-article") return show({ state: "no-article", reason: reading.reason });
    const read = { page, article: reading.article, isAsked };
    kept.keep(read);
    await showArticle(read, own);
  };
  /** Lets the window's events through again, the last one that was missed first. */
  const release = async () => {
    isOpening = false;
    const event = missed;
    missed = null;
    if (event) await follow(event);
  };
  const stop = (reason: StopReason) => {
    show({ state: "stopped", reason });
    return release();
  };
  const cancel = async () => {
    if (!isOpening && current.state !== "stopped") return;
    step += 1;
    if (lastTabId !== null) void cancelTab(lastTabId);
    await stop("cancelled");
  };
  const open = async (tabId: number, isAsked = true) => {
    const own = ++step;
    const earlier = current;
    isOpening = true;
    lastTabId = tabId;
    if (earlier.state !== "moved") show({ state: "reading" });
    const sayIfSlow = () => {
      if (own === step && !hasGist(current)) void stop("slow");
    };
    const slow = setTimeout(sayIfSlow, SLOW_MS);
    try {
      const before = kept.findLast(tabId);
      const answer = await readSettled(
        () => readTab(tabId),
        (now) =>
          !!before &&
          now.kind === "article" &&
          before.url !== now.article.url &&
          isLateBody(before, now.article),
      );
      if (own !== step) return;
      const isUngranted = answer?.kind === "refused" && answer.reason === "no-access";
      if (isUngranted && earlier.state === "moved") show({ ...earlier, isRefused: true });
      else if (answer) await showReading(answer, isAsked, own);
      else
        show(
          hasDigest(earlier)
            ? { ...earlier, state: "moved", isRefused: false }
            : { state: "failed" },
        );
    } catch {
      if (own === step) show({ state: "failed" });
    }
    clearTimeout(slow);
    if (own === step) await release();
  };
  const showMoved = () => {
    if (hasDigest(current)) show({ ...current, state: "moved", isRefused: false });
    else show({ state: "no-access", reason: "no-access" });
  };
  /** Shows what a page in view has put in place of what was read of it, once it has. */
  const lookAgain = async (tabId: number) => {
    const view = current;
    const before = article();
    if (view.state !== "ready" || view.page.tabId !== tabId || !before || isOpening) return;
    const own = ++step;
    lookingAt = tabId;
    const isOnTheWay = (now: Reading) =>
      now.kind === "no-article" || isLateBody(before, now.article);
    const answer = await readSettled(() => readTabAgain(tabId), isOnTheWay);
    if (own !== step) return;
    lookingAt = null;
    if (answer?.kind !== "read" || answer.reading.kind !== "article") return;
    const isSame = hasNothingNew(before, answer.reading.article);
    if (!isSame) await showReading(answer, view.isAsked, own);
  };
  const follow = async (event: PageEvent) => {
    if (event.kind === "asked") return open(event.tabId);
    if (event.kind === "changed") return lookAgain(event.tabId);
    if (isOpening) {
      missed = event;
      return;
    }
    const own = ++step;
    const late = setTimeout(() => own === step && showMoved(), MOVED_MS);
    const state = await readPageState(event.tabId);
    clearTimeout(late);
    if (own !== step) return;
    const known = state && kept.find({ tabId: event.tabId, url: state.url });
    if (known) {
      await showArticle(known, own);
      return lookingAt === event.tabId ? lookAgain(event.tabId) : undefined;
    }
    if (await mayRead(event.tabId)) return own === step ? open(event.tabId, false) : undefined;
    if (own === step) showMoved();
  };
  const refresh = async (): Promise<void> => {
    const view = current;
    const article = hasDigest(view) ? kept.find(view.page) : undefined;
    if (!hasDigest(view) || !article) return;
    const made = await digest(article.article, () => {});
    if (current === view) show({ ...view, digest: made });
    else await refresh();
  };
  const extend = async (page: PageRef, extended: Article) => {
    const known = kept.find(page);
    if (!known) return;
    kept.keep({ ...known, article: extended });
    if (hasDigest(current) && isSamePage(current.page, page)) await refresh();
  };
  return { view: () => current, open, cancel, follow, refresh, article, extend };
}
