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
  ])("reads the authors of %s", (head, authors) => {
    expect(read(head).authors).toEqual(authors);
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
