import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readPageFacts } from "../../lib/article/read-page-facts";

const url = "https://kabar.example/desa/jembatan";

function read(head: string, body = "") {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return readPageFacts(document, { url });
}

function toLinkedData(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

describe("readPageFacts", () => {
  it.each([
    [`<meta property="og:site_name" content="https://kabar.example/">`, null],
    [`<meta property="og:site_name" content="Kabar Desa">`, "Kabar Desa"],
    [
      `<meta property="og:site_name" content="https://kabar.example/">` +
        toLinkedData({ "@type": "NewsArticle", publisher: { name: "Kabar Desa" } }),
      "Kabar Desa",
    ],
  ])("reads the outlet of %s", (head, name) => {
    expect(read(head).facts.outlet).toEqual({ name, domain: "kabar.example" });
  });

  it.each([
    [{ sourceOrganization: { "@type": "NewsMediaOrganization", name: "Antara" } }, ["Antara"]],
    [{ sourceOrganization: [{ name: "AFP" }, { name: "Reuters" }] }, ["AFP", "Reuters"]],
    [{ creditText: "Antara" }, ["Antara"]],
    [{ creditText: 7 }, []],
    [{}, []],
  ])("reads the credits of %j", (stated, credits) => {
    const head = toLinkedData({ "@type": "NewsArticle", headline: "Jembatan", ...stated });
    expect(read(head).facts.credits).toEqual(credits);
  });

  it("reads objects in JSON-LD as text or not at all", () => {
    const headline = { type: "div", props: { dangerouslySetInnerHTML: { __html: "x" } } };
    const page = read(toLinkedData({ "@type": "NewsArticle", headline, author: [headline, 7] }));
    expect(page.titles.headline).toBeNull();
    expect(page.bylines.linked).toEqual([]);
  });

  it.each([
    [`<p class="ArticleAUTHOR">Ani Sari</p>`, ["Ani Sari"]],
    [`<b class="nama-Reporter">Ani Sari</b>`, ["Ani Sari"]],
    [`<p id="penulis">Ani Sari</p>`, ["Ani Sari"]],
    [`<a rel="author nofollow">Ani Sari</a>`, ["Ani Sari"]],
    [`<p hidden class="byline">Ani Sari</p>`, ["Ani Sari"]],
    [`<p class="byline">Budi</p><i class="authorName">Ani</i>`, ["Ani", "Budi", "Ani"]],
    [`<div itemprop="author"><p itemprop="name">Ani Sari</p></div>`, ["Ani Sari", "Ani Sari"]],
    [`<aside><p class="author">Ani Sari</p></aside>`, []],
    [`<form class="author"><input name="getAttribute"><input name="closest"></form>`, []],
    [`<p class="reported">Ani Sari</p><p id="author">Budi</p>`, []],
  ])("reads what a page marks as its byline: %s", (body, lines) => {
    expect(read("", body).bylines.marked).toEqual(lines);
  });

  it.each(["{", "[".repeat(100_000), `{"__proto__":{"polluted":1},"@type":"NewsArticle"}`])(
    "survives the JSON-LD %#",
    (json) => {
      expect(
        read(`<script type="application/ld+json">${json}</script>`).titles.headline,
      ).toBeNull();
      expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
    },
  );
});
