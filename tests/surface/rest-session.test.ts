import { describe, expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import type { FurtherPage } from "../../lib/browser/further-pages";
import type { View } from "../../lib/browser/page-session";
import { createRestSession } from "../../lib/surface/rest-session";
import type { Article, Pager } from "../../lib/types";
import { exampleDigest } from "../example-digest";

const STORY = "https://kabar.example/desa/jembatan";
const PAGE = { tabId: 1, url: STORY, icon: null };
const READY: View = { state: "ready", page: PAGE, digest: exampleDigest, isAsked: true };
const MOVED: View = { state: "moved", page: PAGE, digest: exampleDigest, isRefused: false };

const pager: Pager = {
  current: 1,
  total: 3,
  others: [2, 3].map((number) => ({ number, href: `${STORY}?page=${number}` })),
  whole: null,
};
const toArticle = (text: string): Article => readText({ text, title: "Jembatan", language: "id" });
const open: Article = { ...toArticle("Satu."), url: STORY, pager, pages: { read: 1, total: 3 } };
const toPage = (text: string): FurtherPage => ({
  kind: "page",
  url: STORY,
  reading: { kind: "article", article: toArticle(text) },
});

/** A surface over one page, whose further pages come when the test says so. */
function openSurface(kept: Record<string, FurtherPage> = {}) {
  const asked: string[] = [];
  const answers: ((page: FurtherPage) => void)[] = [];
  const made = { article: open as Article | null, view: READY, cancelled: 0, changes: 0 };
  const session = createRestSession({
    article: () => made.article,
    fetchPage: (_tabId, address) => {
      asked.push(address.replace(STORY, ""));
      return new Promise((resolve) => answers.push(resolve));
    },
    findPage: async (_tabId, address) => kept[address.replace(STORY, "")] ?? null,
    cancelPage: async () => {
      made.cancelled += 1;
      answers.at(-1)?.({ kind: "fault", fault: "cancelled" });
    },
    extend: async (_page, article) => {
      made.article = article;
      session.follow(READY);
    },
    onChange: () => (made.changes += 1),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const answer = async (page: FurtherPage) => {
    answers.at(-1)?.(page);
    await settle();
  };
  const follow = async (view: View, article: Article | null = made.article) => {
    made.article = article;
    session.follow(view);
    await settle();
  };
  const text = () => made.article?.text.replaceAll("\n\n", " ");
  return { session, made, asked, answer, follow, settle, text };
}

describe("the rest of an article", () => {
  it("is not fetched before the click", async () => {
    const { session, asked, follow } = openSurface();
    await follow(READY);
    expect(session.view()).toEqual({ state: { kind: "unread" }, read: 1, total: 3 });
    expect(asked).toEqual([]);
  });

  it("is nothing where the article has one page", async () => {
    const { session, asked, follow } = openSurface();
    await follow(READY, toArticle("Satu."));
    await session.read();
    expect([session.view(), asked]).toEqual([null, []]);
  });

  it("is read page after page, and the reader sees which", async () => {
    const { session, answer, follow, settle, text } = openSurface();
    await follow(READY);
    void session.read();
    await settle();
    expect(session.view()?.state).toEqual({ kind: "reading", page: 2, total: 3 });
    await answer(toPage("Dua."));
    expect(session.view()?.state).toEqual({ kind: "reading", page: 3, total: 3 });
    await answer(toPage("Tiga."));
    expect(session.view()).toEqual({ state: { kind: "read" }, read: 3, total: 3 });
    expect(text()).toBe("Satu. Dua. Tiga.");
  });

  it("is read once at a time", async () => {
    const { session, asked, follow, settle } = openSurface();
    await follow(READY);
    void session.read();
    void session.read();
    await settle();
    expect(asked).toEqual(["?page=2"]);
  });

  it("keeps what came before the reader cancelled, and goes on from the next click", async () => {
    const { session, asked, answer, follow, settle, text } = openSurface();
    await follow(READY);
    void session.read();
    await settle();
    await answer(toPage("Dua."));
    session.cancel();
    await settle();
    expect(session.view()).toMatchObject({
      state: { kind: "stopped", fault: { kind: "cancelled", page: 3 } },
      read: 2,
    });
    expect(text()).toBe("Satu. Dua.");
    void session.read();
    await settle();
    expect(asked).toEqual(["?page=2", "?page=3", "?page=2"]);
  });

  it("names the page of a fault, and where to open it", async () => {
    const { session, answer, follow, settle } = openSurface();
    await follow(READY);
    void session.read();
    await settle();
    await answer({ kind: "fault", fault: "forbidden" });
    expect(session.view()?.state).toEqual({
      kind: "stopped",
      fault: { kind: "forbidden", page: 2 },
      href: `${STORY}?page=2`,
    });
  });

  it("is given up when the reader moves on, and an answer that still comes is dropped", async () => {
    const { session, made, answer, follow, settle, text } = openSurface();
    await follow(READY);
    void session.read();
    await settle();
    await follow(MOVED);
    expect([session.view(), made.cancelled]).toEqual([null, 1]);
    await answer(toPage("Dua."));
    expect(text()).toBe("Satu.");
  });

  it("is found again, as it was read by another surface, without a request", async () => {
    const kept = { "?page=2": toPage("Dua."), "?page=3": toPage("Tiga.") };
    const { session, asked, follow, settle, text } = openSurface(kept);
    await follow(READY);
    await settle();
    expect(text()).toBe("Satu. Dua. Tiga.");
    expect(session.view()).toEqual({ state: { kind: "read" }, read: 3, total: 3 });
    expect(asked).toEqual([]);
  });

  it("is taken over when another surface has read it meanwhile, in the same tab alone", async () => {
    const kept: Record<string, FurtherPage> = {};
    const { session, asked, follow, settle, text } = openSurface(kept);
    await follow(READY);
    Object.assign(kept, { "?page=2": toPage("Dua."), "?page=3": toPage("Tiga.") });
    session.takeRead(PAGE.tabId + 1);
    await settle();
    expect(text()).toBe("Satu.");
    session.takeRead(PAGE.tabId);
    await settle();
    expect(text()).toBe("Satu. Dua. Tiga.");
    expect(session.view()).toEqual({ state: { kind: "read" }, read: 3, total: 3 });
    expect(asked).toEqual([]);
  });

  it("is still read when the reader comes back to the page", async () => {
    const { session, made, answer, follow, settle } = openSurface();
    await follow(READY);
    void session.read();
    await settle();
    await answer(toPage("Dua."));
    await answer(toPage("Tiga."));
    const joined = made.article;
    await follow(MOVED);
    await follow(READY, joined);
    expect(session.view()).toEqual({ state: { kind: "read" }, read: 3, total: 3 });
    expect(made.article).toBe(joined);
  });
});
