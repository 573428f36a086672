import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";

const URL = "https://kabar.example/read/7/jembatan-baru";
const TITLE = "Jembatan Baru Desa Hulu Dibuka untuk Warga";
const toParagraph = (n: number) =>
  `<p>Pada hari ke-${n} warga desa itu menyeberangi jembatan baru bersama kepala desa dan
   anak-anak sekolah, setelah banjir besar pada musim hujan lalu merusak jembatan yang lama.</p>`;
const toParagraphs = (count: number) =>
  Array.from({ length: count }, (_, index) => toParagraph(index + 1)).join("");
const toData = (facts: object) =>
  `<script type="application/ld+json">${JSON.stringify({ headline: TITLE, ...facts })}</script>`;
const NEWS = { "@type": "NewsArticle" };

function read({ head = toData(NEWS), body = toParagraphs(8), after = "", url = URL }) {
  const html = `<html lang="id"><head><title>${TITLE} - Kabar</title>
    <meta property="og:type" content="article">${head}</head>
    <body><h1>${TITLE}</h1><div class="detail-text">${body}</div>${after}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  const { reading } = readArticle(document, { url, words: readingData });
  if (reading.kind !== "article") return { reading };
  const { access, pages, notes } = reading.article;
  return { access, pages, notes: notes.map(({ kind }) => kind) };
}

const WALL = `<div class="paywall"><p>Berlangganan untuk membaca artikel ini sampai selesai.</p></div>`;

describe("how much of an article was read", () => {
  it.each([
    ["a whole story", {}, { access: "full", pages: null, notes: [] }],
    [
      "page 1 of 3, as on tribunnews.com",
      { after: `<div class="paging"><a href="?page=2">2</a><a href="?page=3">3</a></div>` },
      { access: "partial", pages: { read: 1, total: 3 }, notes: ["more-pages"] },
    ],
    [
      "page 1 of 2 beside all in one, as on kompas.com",
      {
        head: `${toData(NEWS)}<meta name="content_total_pages" content="2">`,
        after: `<a href="?page=2">2</a><a href="?page=all">Show All</a>`,
      },
      { access: "partial", pages: { read: 1, total: 2 }, notes: ["more-pages"] },
    ],
    [
      "page 1 of 2 in the path, as on detik.com and cnnindonesia.com",
      { after: `<div class="detail__long-nav"><a href="${URL}/2">2</a></div>` },
      { access: "partial", pages: { read: 1, total: 2 }, notes: ["more-pages"] },
    ],
    [
      "pages that are all here, as on liputan6.com",
      {
        body: [1, 2]
          .map((page) => `<div class="item-page" data-page="${page}">${toParagraphs(4)}</div>`)
          .join(""),
        after: `<a data-page="2" href="?page=2">2</a>`,
      },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a teaser that says that it is paid, as on tempo.co",
      { head: toData({ ...NEWS, isAccessibleForFree: "False" }), body: toParagraphs(2) },
      { access: "preview", pages: null, notes: ["preview"] },
    ],
    [
      "a teaser over a subscription box",
      { body: toParagraphs(2), after: WALL },
      { access: "preview", pages: null, notes: ["preview"] },
    ],
    [
      "a whole story under a subscription box for other stories",
      { body: toParagraphs(14), after: WALL },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a paid story that a subscriber sees whole",
      { head: toData({ ...NEWS, isAccessibleForFree: false }), body: toParagraphs(14) },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a live report",
      { head: toData({ "@type": "LiveBlogPosting" }) },
      { access: "full", pages: null, notes: ["live-blog"] },
    ],
    [
      "a page that is a gallery of pictures and no article",
      { head: toData({ "@type": "ImageGallery" }), body: toParagraphs(2) },
      { access: "full", pages: null, notes: ["photo-page"] },
    ],
    [
      "a page that is a video and no article",
      { head: toData({ "@type": ["VideoObject"] }), body: toParagraphs(2) },
      { access: "full", pages: null, notes: ["video-page"] },
    ],
    [
      "captions under an address of photo pages",
      { body: toParagraphs(4), url: "https://kabar.example/foto/desa/12/jembatan-baru" },
      { access: "full", pages: null, notes: ["photo-page"] },
    ],
    [
      "captions on a host of photo pages",
      { body: toParagraphs(4), url: "https://photo.kabar.example/desa/jembatan-baru-12" },
      { access: "full", pages: null, notes: ["photo-page"] },
    ],
    [
      "a description under an address of videos",
      { body: toParagraphs(3), url: "https://kabar.example/video/12/jembatan-baru" },
      { access: "full", pages: null, notes: ["video-page"] },
    ],
    [
      "a long story under an address of photo pages",
      { body: toParagraphs(12), url: "https://kabar.example/foto/desa/12/jembatan-baru" },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a short story about photos",
      { body: toParagraphs(4), url: "https://kabar.example/desa/foto-jembatan" },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a short story with a video in it",
      { head: toData({ ...NEWS, video: { "@type": "VideoObject" } }), body: toParagraphs(2) },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a short story of a site that shows its emblem",
      {
        head: toData({ "@type": "WebSite", image: { "@type": "ImageObject" } }),
        body: toParagraphs(2),
      },
      { access: "full", pages: null, notes: [] },
    ],
    [
      "a long story beside a video",
      { head: toData({ "@type": "VideoObject" }) },
      { access: "full", pages: null, notes: [] },
    ],
  ])("is told for %s", (_name, page, answer) => {
    expect(read(page)).toEqual(answer);
  });

  it("is nothing for a list of stories", () => {
    const stories = Array.from(
      { length: 12 },
      (_, n) => `<h2><a href="/read/${n}/berita">Berita ke-${n} dari desa di hulu sungai</a></h2>`,
    ).join("");
    const html = `<html lang="id"><title>Indeks</title><body>${stories}</body></html>`;
    const url = "https://kabar.example/indeks";
    const { document } = new JSDOM(html, { url }).window;
    const { reading } = readArticle(document, { url, words: readingData });
    expect(reading).toMatchObject({ kind: "no-article", reason: "list" });
  });
});
