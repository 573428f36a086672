import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { defaultBudget } from "../../lib/article/budget";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";

const SENTENCE = "Warga desa itu bekerja sama membangun jembatan baru, kata kepala desa, ";

function read(html: string, url = "https://berita.example/desa/jembatan") {
  const { document } = new JSDOM(html, { url }).window;
  const before = document.documentElement.outerHTML;
  const answer = readArticle(document, { url, words: readingData });
  expect(document.documentElement.outerHTML).toBe(before);
  return answer;
}

function toStory(middle = "", count = 6) {
  const paragraphs = Array.from(
    { length: count },
    (_, index) =>
      `<p>${SENTENCE}pada hari ke-${index + 1} setelah   banjir <b>besar</b> surut.</p>`,
  );
  paragraphs.splice(2, 0, middle);
  return `<html lang="id"><head><title>Jembatan Baru - Berita</title></head><body>
    <h1>Jembatan Baru</h1><div class="article-body">${paragraphs.join("\n")}</div></body></html>`;
}

function readArticleText(html: string): string {
  const { reading } = read(html);
  return reading.kind === "article" ? reading.article.text : "";
}

describe("readArticle", () => {
  it("parts a bold line from the words that it heads after a line break", () => {
    const tip = `<p><strong>Kurang Tidur</strong><br>${SENTENCE}pada hari Senin.</p>`;
    const text = readArticleText(toStory(tip));
    expect(text.split("\n\n")).toContain("Kurang Tidur");
    expect(text.split("\n\n")).toContain(`${SENTENCE}pada hari Senin.`);
  });

  it("keeps a line together whose bold words are a part of it", () => {
    const tip = `<p><strong>Kurang tidur</strong> itu<br>biasa: ${SENTENCE}pada hari Senin.</p>`;
    expect(readArticleText(toStory(tip))).toContain("Kurang tidur itu biasa: ");
  });

  it("keeps a part's heading that stands outside the paragraphs' element, past a caption", () => {
    const part = `</div><div class="part"><h2>Jembatan Darurat</h2><figure><span>Jembatan darurat
      desa</span></figure></div><div class="article-body">`;
    expect(readArticleText(toStory(part)).split("\n\n")).toContain("Jembatan Darurat");
  });

  it("drops the heading of a list of links in mid-text", () => {
    const list = `</div><div class="part"><h2>Kabar Desa Kita</h2><ul><li><a href="/a">Pasar
      Desa Pindah</a></li></ul></div><div class="article-body">`;
    expect(readArticleText(toStory(list))).not.toContain("Kabar Desa Kita");
  });

  it("keeps the items of a list in a part that Readability loses, not those that are links", () => {
    const list = `<ul><li>Kayu jati</li><li>Besi</li></ul>
      <ul><li><a href="/a">Pasar Desa Pindah</a></li><li><a href="/b">Feri Baru</a></li></ul>`;
    const toParagraphs = (count: number) =>
      `<p>${SENTENCE}pada hari Senin setelah banjir besar surut.</p>`.repeat(count);
    const html = `<h1>Jembatan Baru</h1><main><div class="isi">${toParagraphs(7)}</div>
      <div class="isi supplemental">${toParagraphs(1)}${list}${toParagraphs(1)}</div></main>`;
    const paragraphs = readArticleText(html).split("\n\n");
    expect(paragraphs.slice(8, 10)).toEqual(["Kayu jati", "Besi"]);
    expect(paragraphs).toHaveLength(11);
  });

  it("keeps a name with its reading beside it in the paragraph, without the reading", () => {
    const name = "<ruby><rb>尹錫悦</rb><rp>（</rp><rt>ユン</rt><rp>）</rp></ruby>";
    const text = readArticleText(toStory(`<p>${SENTENCE}dan tamu bernama ${name} pada Senin.</p>`));
    expect(text).toContain("dan tamu bernama 尹錫悦 pada Senin.");
  });

  it("reads paragraphs and folds white space", () => {
    const { reading } = read(toStory());
    if (reading.kind !== "article") throw new Error("no article");
    expect(reading.article.paragraphs).toHaveLength(6);
    expect(reading.article.text).toContain("setelah banjir besar surut.");
    expect(reading.article.title).toBe("Jembatan Baru");
  });

  it("reads an author and a credit whose labels stand in cells of their own", () => {
    const table =
      "<table><tr><td>Penulis</td><td>: Ani Sari</td></tr>" +
      "<tr><td>Sumber</td><td>: Antara</td></tr></table>";
    const { reading } = read(toStory().replace("</body>", `${table}</body>`));
    if (reading.kind !== "article") throw new Error("no article");
    expect(reading.article.authors).toEqual(["Ani Sari"]);
    expect(reading.article.credits).toEqual(["Antara"]);
  });

  it("keeps what signs the story out of its text", () => {
    const { reading } = read(
      toStory("", 6).replace(/surut\.<\/p>(?![\s\S]*surut)/, "surut. (Antara)</p>"),
    );
    if (reading.kind !== "article") throw new Error("no article");
    expect(reading.article.text.endsWith("surut.")).toBe(true);
    expect(reading.article.credits).toEqual(["Antara"]);
  });

  it("ties every stretch of the text to the live node that holds it", () => {
    const { reading, segments } = read(toStory());
    if (reading.kind !== "article") throw new Error("no article");
    const { text } = reading.article;
    let covered = 0;
    for (const { start, end, node, offset } of segments) {
      expect(node.isConnected).toBe(true);
      expect(node.data.slice(offset, offset + end - start)).toBe(text.slice(start, end));
      covered += text.slice(start, end).replace(/\s/g, "").length;
    }
    expect(covered).toBe(text.replace(/\s/g, "").length);
  });

  it.each([
    '<p class="baca">Baca juga: <a href="/lain">Jalan Rusak di Kota Sebelah</a></p>',
    "<div>SCROLL TO CONTINUE WITH CONTENT</div>",
    '<p style="opacity:0">Kalimat yang tidak tampak bagi pembaca halaman ini.</p>',
    "<p hidden>Kalimat yang tidak tampak bagi pembaca halaman ini.</p>",
  ])("leaves out %s", (line) => {
    expect(readArticleText(toStory(line))).toBe(readArticleText(toStory()));
  });

  it("lifts the publisher's box out of the text", () => {
    const box = `<blockquote><strong>Ringkasan Berita:</strong><ul>
      <li>Jembatan baru dibangun oleh warga desa.</li>
      <li>Banjir besar surut setelah enam hari.</li></ul></blockquote>`;
    const { reading } = read(toStory(box));
    if (reading.kind !== "article") throw new Error("no article");
    expect(reading.article.box).toEqual({
      label: "Ringkasan Berita:",
      bullets: ["Jembatan baru dibangun oleh warga desa.", "Banjir besar surut setelah enam hari."],
      notice: null,
    });
    expect(reading.article.text).not.toContain("Ringkasan Berita");
  });

  it("answers too-large instead of freezing the page", () => {
    const { document } = new JSDOM(toStory()).window;
    const budget = { ...defaultBudget, maxElements: 5 };
    const options = { url: "https://berita.example/", words: readingData, budget };
    expect(readArticle(document, options).reading).toMatchObject({ reason: "too-large" });
  });
});
