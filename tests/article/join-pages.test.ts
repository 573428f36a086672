import { describe, expect, it } from "vitest";
import { joinPages, type ReadPage } from "../../lib/article/join-pages";
import { readText } from "../../lib/article/read-text";
import { splitWhole } from "../../lib/article/split-whole";
import type { Article, Pager } from "../../lib/types";

const STORY = "https://kabar.example/desa/jembatan";
const LEAD = "Jembatan baru di Desa Hulu mulai dilewati warga sejak Senin pagi, kata kepala desa.";

const toArticle = (paragraphs: string[], changes: Partial<Article> = {}): Article => ({
  ...readText({ text: paragraphs.join("\n\n"), title: "Jembatan Baru", language: "id" }),
  url: STORY,
  ...changes,
});
const toPager = (current: number, total: number): Pager => ({
  current,
  total,
  others: Array.from({ length: total }, (_, index) => ({
    number: index + 1,
    href: `${STORY}?page=${index + 1}`,
  })).filter(({ number }) => number !== current),
  whole: null,
});
const toPage = (page: number, paragraphs: string[], changes: Partial<Article> = {}): ReadPage => ({
  order: page,
  page,
  url: `${STORY}?page=${page}`,
  article: toArticle(paragraphs, changes),
});
const wordsOf = ({ text, elsewhere }: Article) =>
  elsewhere.map(({ page, span }) => [page, text.slice(span.start, span.end)]);

describe("joinPages", () => {
  const open = toArticle([LEAD, "Kedua."]);

  it("joins the pages in order, whatever order they came in", () => {
    const pages = [toPage(3, ["Empat."]), toPage(2, ["Tiga."])];
    const joined = joinPages(open, pages, toPager(1, 3));
    expect(joined.text).toBe([LEAD, "Kedua.", "Tiga.", "Empat."].join("\n\n"));
    expect(joined.paragraphs.map(({ start, end }) => joined.text.slice(start, end))).toEqual(
      joined.text.split("\n\n"),
    );
    expect(wordsOf(joined)).toEqual([
      [2, "Tiga."],
      [3, "Empat."],
    ]);
  });

  it("puts the pages before the open one before it", () => {
    const joined = joinPages(open, [toPage(1, ["Nol."]), toPage(3, ["Tiga."])], toPager(2, 3));
    expect(joined.text).toBe(["Nol.", LEAD, "Kedua.", "Tiga."].join("\n\n"));
    expect(wordsOf(joined)).toEqual([
      [1, "Nol."],
      [3, "Tiga."],
    ]);
  });

  it("leaves out what a page repeats: headline, dek, lead and paragraphs of the page before", () => {
    const given = { ...open, dek: "Warga senang." };
    const pages = [
      toPage(2, ["Jembatan Baru", "Warga senang.", LEAD, "Tiga.", LEAD, "Kedua."]),
      toPage(3, ["Tiga.", "Empat."]),
    ];
    expect(joinPages(given, pages, toPager(1, 3)).text).toBe(
      [LEAD, "Kedua.", "Tiga.", "Kedua.", "Empat."].join("\n\n"),
    );
  });

  it("takes links and credits along, and the box of the first page that has one", () => {
    const box = { label: "Poin Penting", bullets: ["Satu."], notice: null };
    const links = [{ span: { start: 0, end: 4 }, href: "https://a.example/" }];
    const page = toPage(2, ["Tiga.", "Empat."], { links, credits: ["Antara"], box });
    const joined = joinPages({ ...open, credits: ["KCNA"] }, [page], toPager(1, 2));
    expect(joined.links.map(({ span }) => joined.text.slice(span.start, span.end))).toEqual([
      "Tiga",
    ]);
    expect(joined.credits).toEqual(["KCNA", "Antara"]);
    expect(joined.box).toEqual(box);
  });

  it("says how much was read, and where the rest is", () => {
    const partly = joinPages(open, [toPage(2, ["Tiga."])], toPager(1, 3));
    expect(partly).toMatchObject({ access: "partial", pages: { read: 2, total: 3 } });
    expect(partly.notes).toEqual([{ kind: "more-pages", params: { read: 2, total: 3 } }]);
    expect(partly.pager?.others.map(({ number }) => number)).toEqual([3]);
    const all = joinPages(open, [toPage(2, ["Tiga."])], toPager(1, 2));
    expect(all).toMatchObject({ access: "full", pages: { read: 2, total: 2 }, pager: null });
    expect(all.notes).toEqual([]);
  });

  it("stays a preview where the open page is one", () => {
    const preview = { ...open, access: "preview" as const };
    expect(joinPages(preview, [toPage(2, ["Tiga."])], toPager(1, 2)).access).toBe("preview");
  });
});

describe("an address of all pages in one", () => {
  const open = toArticle([LEAD, "Kedua."]);
  const url = `${STORY}?page=all`;
  const split = (paragraphs: string[], current = 1) =>
    splitWhole(open, { url, article: toArticle(paragraphs) }, toPager(current, 3));

  it("gives what goes on after the open page's text", () => {
    const pager = toPager(1, 3);
    const parts = splitWhole(open, { url, article: toArticle([LEAD, "Kedua.", "Tiga."]) }, pager);
    const joined = joinPages(open, parts ?? [], pager);
    expect(joined.text).toBe([LEAD, "Kedua.", "Tiga."].join("\n\n"));
    expect(joined).toMatchObject({ access: "full", pages: { read: 3, total: 3 }, pager: null });
    expect(joined.elsewhere).toMatchObject([{ page: null, url }]);
  });

  it("gives what stands before and after a page in the middle", () => {
    const parts = split(["Nol.", LEAD, "Kedua.", "Tiga."], 2);
    expect(joinPages(open, parts ?? [], toPager(2, 3)).text).toBe(
      ["Nol.", LEAD, "Kedua.", "Tiga."].join("\n\n"),
    );
  });

  it("gives nothing where it has no more than the open page", () => {
    expect(split([LEAD, "Kedua."])).toEqual([]);
  });

  it("is none where it does not hold the open page's text", () => {
    expect(split(["Berita lain.", "Sama sekali."])).toBeNull();
  });
});
