import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";

const SITE = "https://kabar.example";
const TITLES = ["Jembatan Hulu Dibuka", "Pasar Terapung Pindah Jam", "Feri Listrik Diuji Coba"];

const toParagraphs = (title: string) =>
  [1, 2, 3, 4]
    .map(
      (n) =>
        `<p>Kabar ke-${n} tentang ${title} disampaikan kepala desa kepada wartawan pagi itu.</p>`,
    )
    .join("");
const toStory = (title: string, { heading = "h1", inside = "" } = {}) =>
  `<article id="${title.split(" ")[0]}"><${heading}>${title}</${heading}>
    <time datetime="2026-07-2${TITLES.indexOf(title)}T07:00:00+07:00">tanggal</time>
    ${toParagraphs(title)}${inside}</article>`;
const toHead = (title: string, path: string) =>
  `<title>${title} - Kabar</title><meta property="og:title" content="${title}">
   <meta property="og:site_name" content="Kabar"><link rel="canonical" href="${SITE}${path}">
   <script type="application/ld+json">${JSON.stringify({
     "@type": "NewsArticle",
     headline: title,
     author: { "@type": "Person", name: "Wahyuni Larasati" },
     datePublished: "2026-07-20T07:00:00+07:00",
   })}</script>`;
const [FIRST = "", SECOND = "", THIRD = ""] = TITLES;

function read(head: string, body: string, { url = `${SITE}/satu`, inView = "" } = {}) {
  const html = `<html lang="id"><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  const { reading, segments } = readArticle(document, {
    url,
    words: readingData,
    heightInView: (element) => (element.id === inView ? 300 : 0),
  });
  if (reading.kind !== "article") throw new Error(reading.reason);
  const stories = new Set(TITLES.filter((title) => reading.article.text.includes(title)));
  const nodes = new Set(segments.map(({ node }) => node.parentElement?.closest("article")?.id));
  return { ...reading.article, stories: [...stories], nodes: [...nodes] };
}

const note = (title: string) => ({ kind: "several-articles", params: { title } });

describe("a page of several stories", () => {
  const body = TITLES.map((title) => toStory(title)).join("");

  it.each([
    ["the first without a layout", "", FIRST],
    ["the first in view", "Jembatan", FIRST],
    ["the second in view", "Pasar", SECOND],
    ["the last in view", "Feri", THIRD],
  ])("is read for %s, and says which", (_name, inView, title) => {
    const article = read(toHead(FIRST, "/satu"), body, { inView });
    expect(article).toMatchObject({ title, stories: [title], notes: [note(title)] });
    expect(article.nodes).toEqual([title.split(" ")[0]]);
  });

  it("gives a later story none of the first one's facts", () => {
    const { authors, publishedAt, canonicalUrl, outlet } = read(toHead(FIRST, "/satu"), body, {
      inView: "Pasar",
    });
    expect({ authors, publishedAt, canonicalUrl }).toEqual({
      authors: [],
      publishedAt: "2026-07-21T07:00:00+07:00",
      canonicalUrl: null,
    });
    expect(outlet.name).toBe("Kabar");
  });

  it("takes the head's facts where the head has moved along", () => {
    const head = toHead(SECOND, "/dua");
    const article = read(head, body, { inView: "Pasar", url: `${SITE}/dua` });
    expect(article).toMatchObject({ authors: ["Wahyuni Larasati"], canonicalUrl: `${SITE}/dua` });
    const first = read(head, body, { inView: "Jembatan", url: `${SITE}/dua` });
    expect(first).toMatchObject({ title: FIRST, authors: [], canonicalUrl: null });
  });

  it("may have the next story inside the first one's element", () => {
    const nested = toStory(FIRST, { inside: toStory(SECOND) });
    expect(read(toHead(FIRST, "/satu"), nested)).toMatchObject({ title: FIRST, stories: [FIRST] });
    const later = read(toHead(FIRST, "/satu"), nested, { inView: "Pasar" });
    expect(later).toMatchObject({ title: SECOND, stories: [SECOND] });
  });

  it("are not the boxes that a publisher writes as articles inside the one story", () => {
    const box = `<article><h2>Poin Penting</h2><ul>
      <li>Jembatan Hulu dibuka untuk sepeda motor mulai hari Senin pukul tujuh pagi.</li>
      <li>Mobil baru boleh lewat setelah uji beban selesai pada akhir bulan Agustus.</li>
      <li>Warga desa seberang tidak perlu lagi memutar sejauh lima belas kilometer.</li>
      </ul></article>`;
    const article = read(toHead(FIRST, "/satu"), `<main>${toStory(FIRST, { inside: box })}</main>`);
    expect(article).toMatchObject({ stories: [FIRST], notes: [] });
    expect(article.box?.label).toBe("Poin Penting");
  });

  it.each([
    ["the first without a layout", "", FIRST],
    ["the second in view", "Pasar", SECOND],
  ])("may be told without article elements: %s", (_name, inView, title) => {
    const divs = body.replaceAll("<article", "<div").replaceAll("</article>", "</div>");
    const dated = divs.replaceAll(">tanggal<", ">Senin, 20 Juli 2026<");
    const article = read(toHead(FIRST, "/satu"), `<main>${dated}</main>`, { inView });
    expect(article).toMatchObject({ title, stories: [title], notes: [note(title)] });
  });

  it("are not the parts of one story under headings of the first level", () => {
    const parts = TITLES.map(
      (title) => `<section><h1>${title}</h1>${toParagraphs(title)}</section>`,
    );
    const article = read(toHead(FIRST, "/satu"), `<main>${parts.join("")}</main>`);
    expect(article).toMatchObject({ stories: TITLES, notes: [] });
  });

  it("may be a front page with whole stories under second headings", () => {
    const front = TITLES.map((title) => toStory(title, { heading: "h2" })).join("");
    const head = "<title>Kabar</title>";
    const article = read(head, front, { url: `${SITE}/`, inView: "Pasar" });
    expect(article).toMatchObject({ title: SECOND, stories: [SECOND], notes: [note(SECOND)] });
  });

  it.each([
    ["teasers of other stories", `<article><h2>${SECOND}</h2><p>Ringkas saja.</p></article>`],
    ["comments", `<article class="comment">${toParagraphs("komentar")}</article>`],
  ])("is none for %s", (_name, extra) => {
    expect(read(toHead(FIRST, "/satu"), toStory(FIRST) + extra)).toMatchObject({
      title: FIRST,
      notes: [],
      authors: ["Wahyuni Larasati"],
    });
  });
});

describe("a page that put another story in place of the one it was loaded with", () => {
  const at = { url: `${SITE}/dua` };
  const stale = toHead(FIRST, "/satu").replace(`<title>${FIRST}`, `<title>${SECOND}`);

  it("has none of the facts that its head still tells of the earlier one", () => {
    const article = read(stale, toStory(SECOND), at);
    expect(article).toMatchObject({
      title: SECOND,
      stories: [SECOND],
      authors: [],
      publishedAt: "2026-07-21T07:00:00+07:00",
      canonicalUrl: null,
    });
  });

  it.each([
    ["the same address", toHead(FIRST, "/dua").replace(`<title>${FIRST}`, `<title>${SECOND}`)],
    ["another version of it", toHead(SECOND, "/amp/dua")],
    ["the address of another site", stale.replaceAll(SITE, "https://lain.example")],
    ["a title for sharing alone", toHead(FIRST, "/dua?utm_source=wa")],
  ])("is none where the head names %s", (_name, head) => {
    expect(read(head, toStory(SECOND), at).authors).toEqual(["Wahyuni Larasati"]);
  });
});
