import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { pickAuthors } from "../../lib/article/pick-authors";
import { readPageFacts } from "../../lib/article/read-page-facts";
import { toBylineWords } from "../../lib/article/split-names";
import { readingData } from "../../lib/data/reading";

const url = "https://kabar.example/desa/jembatan";

function toLinkedData(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function read(head: string, body = "", lines: string[] = [], signature: string | null = null) {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return pickAuthors(readPageFacts(document, { url }).bylines, {
    words: toBylineWords(readingData.languages),
    siteNames: ["kabar.example", "kabar"],
    lines,
    signature,
  });
}

describe("pickAuthors", () => {
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
    expect(read(head)).toEqual(authors);
  });

  it.each([
    [`<span class="reporter-name">Ani Sari</span>`, ["Ani Sari"]],
    [
      `<div class="author-box"><a>Daerah</a> <b itemprop="author"><i itemprop="name">Ani</i></b></div>`,
      ["Ani"],
    ],
    [`<span class="author">Dok. Ani Sari</span>`, []],
    [`<span class="author">2 jam lalu</span>`, []],
    [
      `<p class="byline">Authors: Ann Lee and Bob Ray, village reporters</p>`,
      ["Ann Lee", "Bob Ray"],
    ],
    [`<aside><span class="author">Ani Sari</span></aside>`, []],
    [`<p class="comment-author">Ani Sari</p>`, []],
    [`<div class="author-note">A note from Sari</div>`, []],
    [`<div class="author-4"><a>Skip to content</a></div>`, []],
    [`<h4 class="author">Author</h4><p class="author">Ann Lee</p>`, ["Ann Lee"]],
  ])("reads the authors that the page marks: %s", (body, authors) => {
    expect(read("", body)).toEqual(authors);
  });

  it.each([
    [`<meta name="dc.creator" content="Lee, A.">`, ["A. Lee"]],
    [
      `<meta name="author" content="Redaksi"><meta name="dc:creator" content="Ani Sari">`,
      ["Ani Sari"],
    ],
    [
      toLinkedData({ "@type": "NewsArticle", creator: "AS4567" }) +
        `<body><span class="author">Ani Sari</span>`,
      ["Ani Sari"],
    ],
    [toLinkedData({ "@type": "NewsArticle", creator: "Ani Sari" }), ["Ani Sari"]],
  ])("prefers the surer of two bylines: %s", (head, authors) => {
    expect(read(head)).toEqual(authors);
  });

  it.each([
    [["Penulis: Ani Sari", "Editor: Budi Utomo"], ["Ani Sari"]],
    [["Pewarta: Ani Sari | Editor: Budi Utomo"], ["Ani Sari"]],
    [["Editor: Budi Utomo"], []],
    [["Oleh karena itu, Budi"], []],
  ])("reads the authors in the lines around the story: %j", (lines, authors) => {
    expect(read("", "", lines)).toEqual(authors);
  });

  it.each([
    ["ANI SARI", ["ANI SARI"]],
    ["ANI SARI | ANTARA", ["ANI SARI"]],
    ["ANTARA", []],
    ["(Antara)", []],
  ])("reads the author in the signature %s", (signature, authors) => {
    expect(read("", "", ["TOPIK POPULER"], signature)).toEqual(authors);
  });

  it.each([
    [["Oleh: Ani Sari", "Editor: Budi Utomo"], ["Ani Sari"]],
    [["Rep: Ani Sari/ Red: Budi Utomo"], ["Ani Sari"]],
    [["Editor: Budi Utomo"], ["Budi Utomo"]],
    [["Editor: Citra Dewi"], ["Budi Utomo"]],
  ])(
    "takes an editor that is stated as author where the page names no other: %j",
    (lines, names) => {
      const data = toLinkedData({ "@type": "NewsArticle", author: { name: "Budi Utomo" } });
      expect(read(data, "", lines)).toEqual(names);
    },
  );

  it("takes the outlet's own name in small letters", () => {
    expect(read(toLinkedData({ "@type": "NewsArticle", author: { name: "kabar" } }))).toEqual([
      "kabar",
    ]);
  });
});
