import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { pickTitle } from "../../lib/article/pick-title";
import { readPageFacts } from "../../lib/article/read-page-facts";

const url = "https://kabar.example/desa/jembatan";

function toLinkedData(value: unknown): string {
  return `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
}

function read(head: string, body = "") {
  const html = `<html><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return pickTitle(readPageFacts(document, { url }).titles, ["Kabar", "kabar.example"]);
}

const KEPT = "Kabar Desa 12 - Jembatan Elo Kini Dibuka";

describe("pickTitle", () => {
  it.each([
    [`<meta property="og:title" content="Jembatan Baru - Kabar.example">`, "Jembatan Baru"],
    [`<title>Jembatan Baru | Kabar</title>`, "Jembatan Baru"],
    [`<title>Jembatan Baru - Warta Daerah | Kabar</title>`, "Jembatan Baru"],
    [`<title>Kabar Desa 12 - Jembatan Elo Kini Dibuka | Kabar</title>`, KEPT],
    [`<title>Jembatan Baru Desa Elo | Example</title>`, "Jembatan Baru Desa Elo"],
    [`<meta property="og:title" content="Jembatan &amp;quot;Baru&amp;quot;">`, 'Jembatan "Baru"'],
    [toLinkedData({ "@type": "NewsArticle", headline: "Jembatan Baru" }), "Jembatan Baru"],
    [`<title>Desa\u202e\u200b Kami</title>`, "Desa Kami"],
    [
      `<meta property="og:title" content="Kabar: Jembatan Baru Dibuka">` +
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
    expect(read(head)).toBe(title);
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
    expect(read(head, "<h1>Jembatan Baru Dibuka</h1>")).toBe(title);
  });

  it.each([
    {
      what: "a label in the trail of links",
      shared: "Jembatan Desa Elo: Fakta dan Foto",
      body: "<nav><h1>Jembatan Desa Elo: Fakta dan Foto</h1></nav><h2>Warga Elo Punya Jembatan</h2>",
      title: "Warga Elo Punya Jembatan",
    },
    {
      what: "printed under a topic",
      shared: "Warga Punya Jembatan",
      body: "<nav><h1>Desa Elo: Warga Punya Jembatan</h1></nav><h2>Desa Elo Warga Punya Jembatan</h2>",
      title: "Warga Punya Jembatan",
    },
    {
      what: "stated with a topic that the page does not print",
      shared: "Banjir Besar: Warga Punya Jembatan",
      body: "<h1>Setelah Banjir - Warga Punya Jembatan</h1>",
      title: "Warga Punya Jembatan",
    },
    {
      what: "stated with the topic that the page prints",
      shared: "Banjir Besar: Warga Punya Jembatan",
      body: "<h1><i>Banjir Besar</i>Warga Punya Jembatan</h1>",
      title: "Banjir Besar: Warga Punya Jembatan",
    },
    {
      what: "printed nowhere, unlike what the page and JSON-LD agree on",
      shared: "Akhirnya! Warga Desa Ini Senang",
      body: "<title>Warga Elo Punya Jembatan - Kabar</title>",
      title: "Warga Elo Punya Jembatan",
    },
    {
      what: "followed by its section without a space",
      shared: "Warga Elo Punya Jembatan-Daerah",
      body: "",
      title: "Warga Elo Punya Jembatan",
    },
  ])("reads $title where the shared title is $what", ({ shared, body, title }) => {
    const head =
      `<meta property="og:title" content="${shared}">` +
      toLinkedData({ "@type": "NewsArticle", headline: "Warga Elo Punya Jembatan" });
    expect(read(head, body)).toBe(title);
  });

  it.each([
    ["Warga Elo punya jembatan baru – Situs Desa", "Warga Elo punya jembatan baru"],
    ["Jembatan – cerita warga Desa Elo", "Jembatan – cerita warga Desa Elo"],
    ["新しい橋が完成し住民が喜ぶ村 | 川", "新しい橋が完成し住民が喜ぶ村"],
  ])("reads the title of a page that says nothing else: %s", (page, title) => {
    expect(read(`<title>${page}</title>`)).toBe(title);
  });
});
