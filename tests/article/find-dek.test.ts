import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";

const DEK = "Warga senang karena jembatan itu dibangun sebelum musim hujan.";
const PARAGRAPH =
  "<p>Warga desa itu bekerja sama, kata kepala desa, setelah banjir besar surut pada hari Senin.</p>";

function read(head: string, description = DEK) {
  const html = `<html lang="id"><head><title>Jembatan Baru</title>
    <meta name="author" content="Ani Sari"><meta name="description" content="${description}"></head>
    <body><article><h1>Jembatan Baru</h1>${head}${PARAGRAPH.repeat(6)}</article></body></html>`;
  const url = "https://berita.example/desa/jembatan";
  const { document } = new JSDOM(html, { url }).window;
  const { reading } = readArticle(document, { url, words: readingData });
  if (reading.kind !== "article") throw new Error("no article");
  const { dek, text } = reading.article;
  return { dek, text };
}

describe("the dek", () => {
  it.each([
    ["a class that names it", `<p class="articles__sinopsis">${DEK}</p>`],
    ["a place above the byline", `<p>${DEK}</p><p>Oleh Ani Sari - Reporter</p>`],
    ["a place above the date", `<p>${DEK}</p><time>24 Juli 2026, 09.00 WIB</time>`],
  ])("is told by %s, and stays in the story without byline and date", (_, head) => {
    const { dek, text } = read(head);
    expect(dek).toBe(DEK);
    expect(text.startsWith(`${DEK}\n\nWarga desa itu`)).toBe(true);
  });

  it("is a heading with the description's words, in the story or over it", () => {
    expect(read(`<h2>${DEK}</h2>`).dek).toBe(DEK);
  });

  it("is given whole where the description was cut", () => {
    const cut = "Warga senang karena jembatan itu dibangun...";
    expect(read(`<p class="subtitle">${DEK}</p>`, cut).dek).toBe(DEK);
  });

  it("is none where the description repeats the lead", () => {
    expect(read(`<p>${DEK}</p>`).dek).toBeNull();
    expect(read(`<p>${DEK}</p><img src="a.png" alt="">`).dek).toBeNull();
  });

  it("is the description where the page prints other words under a class that names a dek", () => {
    const other = "Jembatan itu lebih lebar daripada yang lama.";
    expect(read(`<p class="subtitle">${DEK}</p>`, other).dek).toBe(other);
  });

  it("leaves a short line under the lead in the story", () => {
    expect(read(`<p>${DEK}</p><p>Senin, 24 Juli 2026</p>`).text).toContain("24 Juli 2026");
  });
});
