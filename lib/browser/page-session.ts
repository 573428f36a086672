import type { Article, Digest, NoArticleReason } from "../types";
import type { RefusalReason } from "./describe-refusal";
import type { TabEvent } from "./follow-tab";
import type { PageState } from "../annotate/page-reader";
import type { PageRef, TabReading } from "./tabs";

/**
 * What a surface shows. While a page is read, `gist` is what is known of it so far. `isAsked`: the reader asked for this page, it is not read for its site.
 * `moved` keeps the earlier digest in view and says that it is earlier.
 */
export type View =
  | { state: "reading"; gist?: Digest }
  | { state: "ready"; page: PageRef; digest: Digest; isAsked: boolean }
  | { state: "moved"; page: PageRef; digest: Digest; isRefused: boolean }
  | { state: "no-article"; reason: NoArticleReason }
  | { state: "no-access"; reason: RefusalReason }
  | { state: "stopped"; reason: StopReason }
  | { state: "failed" };

/** Why a reading ended before the page answered. A page that is "slow" is still waited for. */
export type StopReason = "slow" | "cancelled";

/** What may bring another page to the front. */
export type PageEvent = Exclude<TabEvent, { kind: "words" }>;

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
};

export type SessionOptions = {
  readTab: (tabId: number) => Promise<TabReading>;
  /** Tells a page that nobody waits for its reading any more. */
  cancelTab: (tabId: number) => Promise<void>;
  readPageState: (tabId: number) => Promise<PageState | null>;
  /** True for a page of a site that the reader wants read whenever it is in front. */
  mayRead: (tabId: number) => Promise<boolean>;
  /** The whole digest; `onGist` is told before it what is known without a look at who says so. */
  digest: (article: Article, onGist: (gist: Digest) => void) => Promise<Digest>;
  onView: (view: View) => void;
};

type KeptArticle = { page: PageRef; article: Article; isAsked: boolean };

/** Articles kept in memory, so that going back to a tab is instant. */
const MAX_KEPT = 50;
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
  const { readTab, cancelTab, readPageState, mayRead, digest, onView } = options;
  const kept = new Map<string, KeptArticle>();
  let step = 0;
  /** A page is being read; what moves meanwhile is looked at when it has been. */
  let isOpening = false;
  let lastTabId: number | null = null;
  let missed: PageEvent | null = null;
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
  const keep = (article: KeptArticle) => {
    kept.delete(keyOf(article.page));
    kept.set(keyOf(article.page), article);
    const oldest = kept.keys().next();
    if (kept.size > MAX_KEPT && !oldest.done) kept.delete(oldest.value);
  };
  const showReading = async (answer: TabReading, isAsked: boolean, own: number) => {
    if (answer.kind === "refused") return show({ state: "no-access", reason: answer.reason });
    const { page, reading } = answer;
    if (reading.kind === "no-article") return show({ state: "no-article", reason: reading.reason });
    const article = { page, article: reading.article, isAsked };
    keep(article);
    await showArticle(article, own);
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
      const answer = await readTab(tabId);
      if (own !== step) return;
      const isUngranted = answer.kind === "refused" && answer.reason === "no-access";
      if (isUngranted && earlier.state === "moved") show({ ...earlier, isRefused: true });
      else await showReading(answer, isAsked, own);
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
  const follow = async (event: PageEvent) => {
    if (event.kind === "asked") return open(event.tabId);
    if (isOpening) {
      missed = event;
      return;
    }
    const own = ++step;
    const late = setTimeout(() => own === step && showMoved(), MOVED_MS);
    const state = await readPageState(event.tabId);
    clearTimeout(late);
    if (own !== step) return;
    const article = state && kept.get(keyOf({ tabId: event.tabId, url: state.url }));
    if (article) return showArticle(article, own);
    if (await mayRead(event.tabId)) return own === step ? open(event.tabId, false) : undefined;
    if (own === step) showMoved();
  };
  const refresh = async (): Promise<void> => {
    const view = current;
    const article = hasDigest(view) ? kept.get(keyOf(view.page)) : undefined;
    if (!hasDigest(view) || !article) return;
    const made = await digest(article.article, () => {});
    if (current === view) show({ ...view, digest: made });
    else await refresh();
  };
  return { view: () => current, open, cancel, follow, refresh };
}

function hasDigest(view: View): view is Extract<View, { digest: Digest }> {
  return view.state === "ready" || view.state === "moved";
}

function hasGist(view: View): boolean {
  return view.state === "reading" && view.gist !== undefined;
}

/** Tab and address; a fragment is a place on the same page. */
function keyOf({ tabId, url }: Pick<PageRef, "tabId" | "url">): string {
  return `${tabId} ${url.split("#")[0]}`;
}
