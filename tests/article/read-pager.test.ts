import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPager } from "../../lib/article/read-pager";
import { readingData } from "../../lib/data/reading";

function read(url: string, html: string) {
  const { document } = new JSDOM(html, { url }).window;
  const pager = readPager(document, { url, words: readingData });
  return pager && { ...pager, others: pager.others.map(({ number, href }) => `${number} ${href}`) };
}

const link = (href: string, label = "x") => `<a href="${href}">${label}</a>`;
const STORY = "https://kabar.example/desa/2026/07/24/jembatan-baru";

describe("readPager", () => {
  it.each([
    {
      shape: "?page=N with a link to the next, as on tribunnews.com",
      html: `<div class="paging">${link(`${STORY}`, "1")}${link(`${STORY}?page=2`, "2")}
        ${link(`${STORY}?page=2`, "Halaman selanjutnya")}</div>`,
      pager: { current: 1, total: 2, others: [`2 ${STORY}?page=2`], whole: null },
    },
    {
      shape: "?page=N beside ?page=all and a stated total, as on kompas.com",
      html: `<meta name="content_total_pages" content="2">
        <div class="paging__wrap">${link(`${STORY}?page=2`, "2")}${link(`${STORY}?page=all`, "Show All")}</div>`,
      pager: { current: 1, total: 2, others: [`2 ${STORY}?page=2`], whole: `${STORY}?page=all` },
    },
    {
      shape: "?page_num=N",
      html: `${link(`${STORY}?page_num=1`, "1")}${link(`${STORY}?page_num=2`, "2")}`,
      pager: { current: 1, total: 2, others: [`2 ${STORY}?page_num=2`], whole: null },
    },
    {
      shape: "?page=all alone, with the total in a meta element",
      html: `<meta name="content_total_pages" content="3">${link("?page=all", "Lihat semua")}`,
      pager: { current: 1, total: 3, others: [], whole: `${STORY}?page=all` },
    },
    {
      shape: "numbers in the path and ?single=1, as on detik.com",
      html: `<div class="detail__anchor-numb">${link(`${STORY}/2`, "2")}${link(`${STORY}/3`, "3")}</div>
        ${link(`${STORY}?single=1`, "Tampilkan semua")}`,
      pager: {
        current: 1,
        total: 3,
        others: [`2 ${STORY}/2`, `3 ${STORY}/3`],
        whole: `${STORY}?single=1`,
      },
    },
    {
      shape: "numbers in the path, as on cnnindonesia.com",
      html: `<a class="pagination" href="${STORY}/2">2</a>${link(`${STORY}/2`, "Selanjutnya")}`,
      pager: { current: 1, total: 2, others: [`2 ${STORY}/2`], whole: null },
    },
    {
      shape: "paragraphs in the path under the page's number, as on sindonews.com",
      html: `${link(`${STORY}/5`, "2")}${link(`${STORY}/10`, "3")}${link(`${STORY}/5`, "Next")}
        ${link(`${STORY}?showpage=all`, "Baca Selengkapnya")}`,
      pager: {
        current: 1,
        total: 3,
        others: [`2 ${STORY}/5`, `3 ${STORY}/10`],
        whole: `${STORY}?showpage=all`,
      },
    },
    {
      shape: "numbers that count on from 0",
      html: `${link("?page=1", "2")}${link("?page=2", "3")}${link("?page=1", "next ›")}`,
      pager: {
        current: 1,
        total: 3,
        others: [`2 ${STORY}?page=1`, `3 ${STORY}?page=2`],
        whole: null,
      },
    },
    {
      shape: "rel=next in the head alone",
      html: `<link rel="next" href="?page=2">`,
      pager: { current: 1, total: 2, others: [`2 ${STORY}?page=2`], whole: null },
    },
    {
      shape: "a pager that leaves pages out",
      html: `${link("?page=2", "2")}…${link("?page=4", "4")}`,
      pager: {
        current: 1,
        total: 4,
        others: [`2 ${STORY}?page=2`, `3 ${STORY}?page=3`, `4 ${STORY}?page=4`],
        whole: null,
      },
    },
    {
      shape: "the site's other host, taken to the page's own",
      html: link(STORY.replace("kabar", "m.kabar") + "?page=2"),
      pager: { current: 1, total: 2, others: [`2 ${STORY}?page=2`], whole: null },
    },
    {
      shape: "“all” in the path, called so",
      html: link(`${STORY}/all`, "Lihat semua halaman"),
      pager: { current: 1, total: 2, others: [], whole: `${STORY}/all` },
    },
  ])("reads $shape", ({ html, pager }) => {
    expect(read(STORY, html)).toEqual(pager);
  });

  it.each([
    [
      `${STORY}?page=2`,
      link("?page=1") + link("?page=3"),
      [`1 ${STORY}?page=1`, `3 ${STORY}?page=3`],
    ],
    [`${STORY}?page=2`, link("?page=3"), [`1 ${STORY}`, `3 ${STORY}?page=3`]],
    [`${STORY}/2`, "", [`1 ${STORY}`]],
    [`${STORY}?utm_source=wa`, link(`${STORY}?page=2`), [`2 ${STORY}?page=2`]],
  ])("knows on %s which pages are the others: %s", (url, html, others) => {
    expect(read(url, html)?.others).toEqual(others);
  });

  it.each([
    ["another story", STORY, link("https://kabar.example/desa/2026/07/24/jalan-rusak?page=2")],
    ["another site", STORY, link("https://lain.example/desa/2026/07/24/jembatan-baru?page=2")],
    ["another story by its query", `${STORY}?id=7`, link(`${STORY}?id=8&page=2`)],
    ["a number that no article has", STORY, link("?page=4000")],
    ["a place on the page", STORY, link("#komentar")],
    ["a script", STORY, link("javascript:next()")],
    ["all comments", STORY, link(`${STORY}/all`, "View all 146 replies")],
    ["the whole article", `${STORY}?page=all`, link("?page=2")],
    ["the whole article", `${STORY}?single=1`, link(`${STORY}/2`)],
    [
      "an article whose pages are all here, as on liputan6.com",
      STORY,
      `<div class="item-page" data-page="1"><p>Satu.</p></div>
       <div class="item-page" data-page="2"><p>Dua.</p></div>${link("?page=2", "2")}`,
    ],
  ])("finds none for %s: %s", (_name, url, html) => {
    expect(read(url, html)).toBeNull();
  });
});
