import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readText } from "../../lib/article/read-text";
import { createPageSession, type View } from "../../lib/browser/page-session";
import type { TabReading } from "../../lib/browser/tabs";
import { digestNoArticle } from "../../lib/digest";
import type { Article } from "../../lib/types";

const article = (title: string): Article => readText({ text: "", title, language: "id" });

const REFUSED: TabReading = { kind: "refused", reason: "no-access" };

/** A browser of tabs by id; a tab without an address is one that lets nobody in. */
function openBrowser(tabs: Record<number, string | null>) {
  const views: View[] = [];
  const waits = new Map<number, Promise<void>>();
  const hasReader = new Set<number>();
  const allowed = new Set<number>();
  /** Tabs whose page answers nothing. */
  const silent = new Set<number>();
  /** Tabs whose page has no article. */
  const empty = new Set<number>();
  /** Longer work on the digest, after the gist. */
  const work = { wait: Promise.resolve() };
  const cancelled: number[] = [];
  const contents = new Map<number, Article>();
  const readTab = async (tabId: number): Promise<TabReading> => {
    const url = tabs[tabId];
    await waits.get(tabId);
    if (!url) return REFUSED;
    hasReader.add(tabId);
    const read = { ...(contents.get(tabId) ?? article(url)), url };
    const page = { tabId, url, icon: null };
    if (empty.has(tabId)) {
      const reading = { kind: "no-article", reason: "empty", url, title: "" } as const;
      return { kind: "read", page, reading };
    }
    return { kind: "read", page, reading: { kind: "article", article: read } };
  };
  const session = createPageSession({
    readTab,
    readTabAgain: readTab,
    cancelTab: async (tabId) => void cancelled.push(tabId),
    readPageState: async (tabId) => {
      if (silent.has(tabId)) await new Promise(() => {});
      const url = tabs[tabId];
      return url && hasReader.has(tabId) ? { url, contentType: "text/html", language: "id" } : null;
    },
    mayRead: async (tabId) => allowed.has(tabId),
    digest: async ({ title }, onGist) => {
      const digest = digestNoArticle({ kind: "no-article", reason: "empty", url: null, title }, "");
      onGist(digest);
      await work.wait;
      return digest;
    },
    onView: (view) => views.push(view),
  });
  const shown = () => {
    const view = session.view();
    return "digest" in view ? `${view.state} ${view.digest.article.title}` : view.state;
  };
  return {
    ...{ session, views, waits, tabs, allowed, silent },
    ...{ empty, work, cancelled, contents, shown },
  };
}

describe("a page session", () => {
  it("shows the page that was asked for", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1" });
    await session.open(1);
    expect(shown()).toBe("ready https://a/1");
  });

  it("shows the gist before it is known who says so", async () => {
    const { session, views } = openBrowser({ 1: "https://a/1" });
    await session.open(1);
    const told = views.map((view) => (view.state === "reading" && view.gist ? "gist" : view.state));
    expect(told).toEqual(["reading", "gist", "ready"]);
  });

  it("says that the reader moved when another tab comes to the front", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(1);
    await session.follow({ kind: "moved", tabId: 2 });
    expect(shown()).toBe("moved https://a/1");
  });

  it("brings a page back that was read before", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(1);
    await session.open(2);
    await session.follow({ kind: "moved", tabId: 1 });
    expect(shown()).toBe("ready https://a/1");
  });

  it("says that the reader moved when the tab's own address changes", async () => {
    const { session, tabs, shown } = openBrowser({ 1: "https://a/1" });
    await session.open(1);
    tabs[1] = "https://a/other";
    await session.follow({ kind: "moved", tabId: 1 });
    expect(shown()).toBe("moved https://a/1");
  });

  it("takes a place on the same page for the same page", async () => {
    const { session, tabs, shown } = openBrowser({ 1: "https://a/1" });
    await session.open(1);
    tabs[1] = "https://a/1#komentar";
    await session.follow({ kind: "moved", tabId: 1 });
    expect(shown()).toBe("ready https://a/1");
  });

  it("keeps the earlier digest in view, and says so, when the page in front lets nobody in", async () => {
    const { session } = openBrowser({ 1: "https://a/1", 2: null });
    await session.open(1);
    await session.follow({ kind: "moved", tabId: 2 });
    await session.open(2);
    expect(session.view()).toMatchObject({ state: "moved", isRefused: true });
  });

  it("drops the answer of a page that the reader has left meanwhile", async () => {
    const { session, waits, shown } = openBrowser({ 1: "https://a/slow", 2: "https://a/2" });
    let arrive = () => {};
    waits.set(1, new Promise((resolve) => (arrive = resolve)));
    const slow = session.open(1);
    await session.open(2);
    arrive();
    await slow;
    expect(shown()).toBe("ready https://a/2");
  });

  it("drops the refusal of a page that the reader has left meanwhile", async () => {
    const { session, waits, shown } = openBrowser({ 1: null, 2: "https://a/2" });
    let arrive = () => {};
    waits.set(1, new Promise((resolve) => (arrive = resolve)));
    const slow = session.open(1);
    await session.open(2);
    arrive();
    await slow;
    expect(shown()).toBe("ready https://a/2");
  });

  it("says that the reader moved when that happened while the page was read", async () => {
    const { session, waits, shown } = openBrowser({ 1: "https://a/slow", 2: "https://a/2" });
    let arrive = () => {};
    waits.set(1, new Promise((resolve) => (arrive = resolve)));
    const slow = session.open(1);
    await session.follow({ kind: "moved", tabId: 2 });
    arrive();
    await slow;
    expect(shown()).toBe("moved https://a/slow");
  });

  it("stays with the page in front when settings change during a move", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(2);
    await session.open(1);
    await Promise.all([session.refresh(), session.follow({ kind: "moved", tabId: 2 })]);
    expect(shown()).toBe("ready https://a/2");
    await Promise.all([session.follow({ kind: "moved", tabId: 1 }), session.refresh()]);
    expect(shown()).toBe("ready https://a/1");
  });

  it("follows the toolbar icon to the tab that it was clicked on", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(1);
    await session.follow({ kind: "asked", tabId: 2 });
    expect(shown()).toBe("ready https://a/2");
  });

  it("reads a page of an allowed site as soon as it is in front, and says that nobody asked", async () => {
    const { session, allowed } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(1);
    allowed.add(2);
    await session.follow({ kind: "moved", tabId: 2 });
    expect(session.view()).toMatchObject({ state: "ready", isAsked: false });
  });

  it("waits for a click when nothing was read and nothing can be", async () => {
    const { session } = openBrowser({ 1: null });
    await session.open(1);
    expect(session.view()).toEqual({ state: "no-access", reason: "no-access" });
  });
});

describe("a page that is slow to answer", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function openSlowly() {
    const browser = openBrowser({ 1: "https://a/slow", 2: "https://a/2" });
    let arrive = () => {};
    browser.waits.set(1, new Promise((resolve) => (arrive = resolve)));
    const opened = browser.session.open(1);
    return { ...browser, arrive, opened };
  }

  it("is called slow after five seconds, and shown as soon as it answers", async () => {
    const { session, arrive, opened, shown } = openSlowly();
    await vi.advanceTimersByTimeAsync(4_900);
    expect(session.view()).toEqual({ state: "reading" });
    await vi.advanceTimersByTimeAsync(200);
    expect(session.view()).toEqual({ state: "stopped", reason: "slow" });
    arrive();
    await opened;
    expect(shown()).toBe("ready https://a/slow");
  });

  it.each([100, 6_000])("is dropped when the reader cancels after %d ms", async (waited) => {
    const { session, cancelled, arrive, opened } = openSlowly();
    await vi.advanceTimersByTimeAsync(waited);
    await session.cancel();
    expect(cancelled).toEqual([1]);
    arrive();
    await opened;
    expect(session.view()).toEqual({ state: "stopped", reason: "cancelled" });
    await vi.advanceTimersByTimeAsync(6_000);
    expect(session.view()).toEqual({ state: "stopped", reason: "cancelled" });
  });

  it("is not called slow once its gist is shown", async () => {
    const { session, work, shown } = openBrowser({ 1: "https://a/1" });
    let finish = () => {};
    work.wait = new Promise((resolve) => (finish = resolve));
    const opened = session.open(1);
    await vi.advanceTimersByTimeAsync(6_000);
    expect(session.view()).toHaveProperty("gist");
    finish();
    await opened;
    expect(shown()).toBe("ready https://a/1");
  });

  it("holds up no other page", async () => {
    const { session, allowed, shown } = openSlowly();
    allowed.add(2);
    await session.follow({ kind: "moved", tabId: 2 });
    await vi.advanceTimersByTimeAsync(5_100);
    expect(shown()).toBe("ready https://a/2");
  });

  it("does not leave another page's digest standing for its own", async () => {
    const { session, silent, shown } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(1);
    silent.add(2);
    void session.follow({ kind: "moved", tabId: 2 });
    await vi.advanceTimersByTimeAsync(1_100);
    expect(shown()).toBe("moved https://a/1");
  });

  it("has nothing to cancel once it has answered", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1" });
    await session.open(1);
    await session.cancel();
    expect(shown()).toBe("ready https://a/1");
  });
});

describe("a page session", () => {
  describe("on a page that puts the next story in place", () => {
    const toStory = (title: string, text: string) => readText({ text, title, language: "id" });
    const first = toStory("Jembatan Hulu Dibuka", "Warga senang.\n\nJembatan kuat.");
    const second = toStory("Pasar Terapung Pindah Jam", "Pedagang lega.\n\nPerahu ramai.");
    const mixed = toStory(second.title, first.text);

    async function openMoved() {
      const browser = openBrowser({ 1: "https://a/1" });
      browser.contents.set(1, first);
      await browser.session.open(1);
      browser.tabs[1] = "https://a/2";
      browser.contents.set(1, mixed);
      return browser;
    }

    it("never shows the new headline over the old text, and waits for the new one", async () => {
      const { session, contents, views, shown } = await openMoved();
      const opened = session.open(1);
      setTimeout(() => contents.set(1, second), 100);
      await opened;
      expect(shown()).toBe(`ready ${second.title}`);
      expect(views.filter((view) => "digest" in view)).toHaveLength(2);
    });

    it("keeps the earlier digest and says so when the text does not come", async () => {
      vi.useFakeTimers();
      const { session, shown } = await openMoved();
      const opened = session.open(1);
      await vi.advanceTimersByTimeAsync(4_500);
      await opened;
      vi.useRealTimers();
      expect(shown()).toBe(`moved ${first.title}`);
    });

    it("shows what came late, once the page says that it changed", async () => {
      const { session, contents, shown } = await openMoved();
      contents.set(1, first);
      await session.open(1);
      expect(shown()).toBe(`ready ${first.title}`);
      contents.set(1, second);
      await session.follow({ kind: "changed", tabId: 1 });
      expect(shown()).toBe(`ready ${second.title}`);
    });

    it("shows what came late, though the page's title changes while it is looked at", async () => {
      const { session, contents, waits, shown } = await openMoved();
      contents.set(1, first);
      await session.open(1);
      contents.set(1, second);
      waits.set(1, new Promise((resolve) => setTimeout(resolve, 50)));
      const looked = session.follow({ kind: "changed", tabId: 1 });
      await session.follow({ kind: "moved", tabId: 1 });
      await looked;
      expect(shown()).toBe(`ready ${second.title}`);
    });

    it("waits while the page has no article between two", async () => {
      const { session, contents, empty, shown } = await openMoved();
      contents.set(1, first);
      await session.open(1);
      empty.add(1);
      const looked = session.follow({ kind: "changed", tabId: 1 });
      contents.set(1, second);
      setTimeout(() => empty.delete(1), 100);
      await looked;
      expect(shown()).toBe(`ready ${second.title}`);
    });

    it("leaves the view alone when the page draws the same words anew", async () => {
      const { session, views, contents } = await openMoved();
      contents.set(1, first);
      await session.open(1);
      const before = views.length;
      await session.follow({ kind: "changed", tabId: 1 });
      await session.follow({ kind: "changed", tabId: 2 });
      expect(views).toHaveLength(before);
    });
  });

  it("takes an article that was read further in place of what it was", async () => {
    const { session, shown } = openBrowser({ 1: "https://a/1", 2: "https://a/2" });
    await session.open(1);
    const whole = article("https://a/1, seluruhnya");
    await session.extend({ tabId: 1, url: "https://a/1", icon: null }, whole);
    expect(shown()).toBe("ready https://a/1, seluruhnya");
    await session.open(2);
    await session.extend({ tabId: 1, url: "https://a/1", icon: null }, article("https://a/1"));
    expect(shown()).toBe("ready https://a/2");
  });
});
