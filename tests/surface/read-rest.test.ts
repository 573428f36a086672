import { describe, expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import type { FurtherPage } from "../../lib/browser/further-pages";
import { readRest } from "../../lib/surface/read-rest";
import type { Article, Pager } from "../../lib/types";

const STORY = "https://kabar.example/desa/jembatan";
const toArticle = (text: string, changes: Partial<Article> = {}): Article => ({
  ...readText({ text, title: "Jembatan Baru", language: "id" }),
  url: STORY,
  ...changes,
});
const toPager = (current: number, total: number, whole: string | null = null): Pager => ({
  current,
  total,
  others: [1, 2, 3, 4]
    .filter((number) => number !== current && number <= total)
    .map((number) => ({ number, href: `${STORY}?page=${number}` })),
  whole,
});
const toPage = (article: Article): FurtherPage => ({
  kind: "page",
  url: article.url ?? "",
  reading: { kind: "article", article },
});
const toFault = (fault: Extract<FurtherPage, { kind: "fault" }>["fault"]): FurtherPage => ({
  kind: "fault",
  fault,
});
const LIST: FurtherPage = {
  kind: "page",
  url: STORY,
  reading: { kind: "no-article", reason: "list", url: STORY, title: "" },
};
const PAGES: Record<string, FurtherPage> = {
  "?page=1": toPage(toArticle("Satu.")),
  "?page=2": toPage(toArticle("Dua.")),
  "?page=3": toPage(toArticle("Tiga.")),
  "?page=4": toPage(toArticle("Empat.")),
  "?page=all": toPage(toArticle("Satu.\n\nDua.\n\nTiga.")),
};

async function read(open: Article, changes: Record<string, FurtherPage> = {}) {
  const asked: string[] = [];
  const progress: string[] = [];
  const pages = { ...PAGES, ...changes };
  const { article, fault } = await readRest(open, {
    fetchPage: async (address) => {
      asked.push(address.replace(STORY, ""));
      return pages[address.replace(STORY, "")] ?? toFault("not-found");
    },
    onProgress: (page, total) => progress.push(`${page ?? "all"}/${total}`),
  });
  return { text: article.text.replaceAll("\n\n", " "), article, fault, asked, progress };
}

const first = toArticle("Satu.", { pager: toPager(1, 3) });
const withWhole = toArticle("Satu.", { pager: toPager(1, 3, `${STORY}?page=all`) });

describe("readRest", () => {
  it("reads page after page, in order, and says where it is", async () => {
    const { text, fault, asked, progress } = await read(first);
    expect([text, fault]).toEqual(["Satu. Dua. Tiga.", null]);
    expect(asked).toEqual(["?page=2", "?page=3"]);
    expect(progress).toEqual(["2/3", "3/3"]);
  });

  it("reads all pages by one request where there is an address for that", async () => {
    const { text, fault, asked, progress } = await read(withWhole);
    expect([text, fault, asked]).toEqual(["Satu. Dua. Tiga.", null, ["?page=all"]]);
    expect(progress).toEqual(["all/3"]);
  });

  it.each([
    ["is not there", toFault("not-found")],
    ["answers the first page", toPage(toArticle("Satu."))],
    ["answers another article", toPage(toArticle("Lain.", { title: "Pasar Terapung" }))],
    ["answers a list", LIST],
  ])("goes page by page where that address %s", async (_name, answer) => {
    const { text, fault, asked } = await read(withWhole, { "?page=all": answer });
    expect([text, fault]).toEqual(["Satu. Dua. Tiga.", null]);
    expect(asked).toEqual(["?page=all", "?page=2", "?page=3"]);
  });

  it("learns of more pages on the way", async () => {
    const second = toPage(toArticle("Dua.", { pager: toPager(2, 4) }));
    const open = toArticle("Satu.", { pager: toPager(1, 2) });
    const { text, article, progress } = await read(open, { "?page=2": second });
    expect(text).toBe("Satu. Dua. Tiga. Empat.");
    expect(progress).toEqual(["2/2", "3/4", "4/4"]);
    expect(article.pages).toEqual({ read: 4, total: 4 });
  });

  it("reads what comes after the open page, then what comes before it", async () => {
    const { text, asked } = await read(toArticle("Tiga.", { pager: toPager(3, 4) }));
    expect(text).toBe("Satu. Dua. Tiga. Empat.");
    expect(asked).toEqual(["?page=4", "?page=2", "?page=1"]);
  });

  it.each([
    ["offline", toFault("offline")],
    ["cancelled", toFault("cancelled")],
    ["no-answer", toFault("no-answer")],
    ["no-text", LIST],
    ["other-article", toPage(toArticle("Lain.", { title: "Pasar Terapung" }))],
    ["for-subscribers", toPage(toArticle("Tiga …", { access: "preview" }))],
    ["repeated", toPage(toArticle("Dua."))],
  ])("keeps the pages before a fault: %s", async (kind, answer) => {
    const { text, article, fault, asked } = await read(first, { "?page=3": answer });
    expect(fault).toEqual({ kind, page: 3 });
    expect(text).toBe("Satu. Dua.");
    expect(article).toMatchObject({ access: "partial", pages: { read: 2, total: 3 } });
    expect(asked).toEqual(["?page=2", "?page=3"]);
  });

  it("asks for nothing more once cancelled", async () => {
    const { fault, asked } = await read(withWhole, { "?page=all": toFault("cancelled") });
    expect(fault).toEqual({ kind: "cancelled", page: null });
    expect(asked).toEqual(["?page=all"]);
  });

  it("asks for nothing where the article has one page", async () => {
    expect((await read(toArticle("Satu."))).asked).toEqual([]);
  });
});
