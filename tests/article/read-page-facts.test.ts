import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPageFacts } from "../../lib/article/read-page-facts";
import { readingData } from "../../lib/data/reading";

const url = "https://kabar.example/desa/jembatan";

function read(head: string, body = "") {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return readPageFacts(document, { url, words: readingData }).facts;
}

function toLinkedData(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe("readPageFacts", () => {
  it.each([
    [`<meta property="og:title" content="Jembatan Baru - Kabar.example">`, "Jembatan Baru"],
    [`<title>Jembatan Baru | Kabar</title>`, "Jembatan Baru"],
    [`<meta property="og:title" content="Jembatan &amp;quot;Baru&amp;quot;">`, 'Jembatan "Baru"'],
    [toLinkedData({ "@type": "NewsArticle", headline: "Jembatan Baru" }), "Jembatan Baru"],
    [`<title>Desa\u202e\u200b Kami</title>`, "Desa Kami"],
    [
      `<meta property="og:title" content="Kabar.example: Jembatan Baru Dibuka">` +
        `<meta property="og:site_name" content="Kabar.example">`,
      "Jembatan Baru Dibuka",
    ],
    [
      `<meta property="og:title" content="Jembatan Baru">` +
        toLinkedData({ "@type": "NewsArticle", headline: "Warga Desa Punya Jembatan" }),
      "Jembatan Baru",
    ],
    [
      `<title>Sungai Elo</title>` +
        toLinkedData({ "@type": "Article", name: "Sungai Elo", headline: "sungai di Jawa" }),
      "Sungai Elo",
    ],
  ])("reads the title of %s", (head, title) => {
    expect(read(head).title).toBe(title);
  });

  it.each([
    [
      toLinkedData({ "@type": "NewsArticle", author: [{ name: "Ani Sari" }, { name: "Budi" }] }),
      ["Ani Sari", "Budi"],
    ],
    [`<meta name="author" content="Oleh Ani Sari dan Budi Utomo">`, ["Ani Sari", "Budi Utomo"]],
    [`<meta name="author" content="By Ann Lee, Bob Ray">`, ["Ann Lee", "Bob Ray"]],
    [`<meta property="article:author" content="https://social.example/kabar">`, []],
    [`<meta name="author" content="mdk/yan">`, []],
    [`<meta name="author" content="Kabar Media Raya">`, []],
    [`<meta name="author" content="Tim Kabar">`, ["Tim Kabar"]],
    [
      toLinkedData({ "@type": "NewsArticle", author: { givenName: "Ani", familyName: "Sari" } }),
      ["Ani Sari"],
    ],
    [
      toLinkedData({ "@type": "NewsArticle", author: { name: "Kabar" } }) +
        `<meta name="author" content="Ani Sari">`,
      ["Ani Sari"],
    ],
    [toLinkedData({ "@type": "NewsArticle", author: { name: "Kabar" } }), ["Kabar"]],
    [`<meta name="author" content="Ani Sari, kabar.example">`, ["Ani Sari"]],
  ])("reads the authors of %s", (head, authors) => {
    expect(read(head).authors).toEqual(authors);
  });

  it.each([
    [`<meta property="og:title" content="Jembatan Baru Dibuka - Daerah">`, "Jembatan Baru Dibuka"],
    [`<meta property="og:title" content="Daerah | Jembatan Baru Dibuka">`, "Jembatan Baru Dibuka"],
    [
      `<meta property="og:title" content="Desa: Jembatan Baru Dibuka">`,
      "Desa: Jembatan Baru Dibuka",
    ],
    [
      `<meta property="og:title" content="Warga Senang"><title>Jembatan Baru Dibuka</title>` +
        toLinkedData({ "@type": "NewsArticle", headline: "Jembatan Baru Dibuka" }),
      "Jembatan Baru Dibuka",
    ],
  ])("reads the title of %s over the headline that the page prints", (head, title) => {
    expect(read(head, "<h1>Jembatan Baru Dibuka</h1>").title).toBe(title);
  });

  it.each([
    [`<span class="reporter-name">Ani Sari</span>`, ["Ani Sari"]],
    [
      `<div class="author-box"><a>Daerah</a> <b itemprop="author"><i itemprop="name">Ani</i></b></div>`,
      ["Ani"],
    ],
    [`<span class="author">Dok. Ani Sari</span>`, []],
    [`<span class="author">2 jam lalu</span>`, []],
  ])("reads the authors that the page marks: %s", (body, authors) => {
    expect(read("", body).authors).toEqual(authors);
  });

  it.each([
    [`<meta property="og:site_name" content="https://kabar.example/">`, null],
    [`<meta property="og:site_name" content="Kabar Desa">`, "Kabar Desa"],
    [
      `<meta property="og:site_name" content="https://kabar.example/">` +
        toLinkedData({ "@type": "NewsArticle", publisher: { name: "Kabar Desa" } }),
      "Kabar Desa",
    ],
  ])("reads the outlet of %s", (head, name) => {
    expect(read(head).outlet).toEqual({ name, domain: "kabar.example" });
  });

  it("reads objects in JSON-LD as text or not at all", () => {
    const headline = { type: "div", props: { dangerouslySetInnerHTML: { __html: "x" } } };
    const facts = read(toLinkedData({ "@type": "NewsArticle", headline, author: [headline, 7] }));
    expect(facts.title).toBe("");
    expect(facts.authors).toEqual([]);
  });

  it.each(["{", "[".repeat(100_000), `{"__proto__":{"polluted":1},"@type":"NewsArticle"}`])(
    "survives the JSON-LD %#",
    (json) => {
      expect(read(`<script type="application/ld+json">${json}</script>`).title).toBe("");
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );
});
