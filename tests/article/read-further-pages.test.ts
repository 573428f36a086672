import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { readFurtherPages } from "../../lib/article/read-further-pages";

const parameters = ["page", "showpage"];

function read(url: string, ...links: string[]) {
  const html = links.map((href) => `<a href="${href}">x</a>`).join("");
  const { document } = new JSDOM(html, { url }).window;
  return readFurtherPages(document, { url, parameters });
}

describe("readFurtherPages", () => {
  const story = "https://kabar.example/desa/2026/07/24/jembatan-baru";

  it("reads ?page=2 and ?page=3", () => {
    expect(read(story, "?page=2", "?page=3")).toEqual({
      current: 1,
      total: 3,
      further: [`${story}?page=2`, `${story}?page=3`],
    });
  });

  it("fills the pages that the pager leaves out", () => {
    expect(read(`${story}?page=1`, "?page=2", "?page=4").further).toEqual([
      `${story}?page=2`,
      `${story}?page=3`,
      `${story}?page=4`,
    ]);
  });

  it("reads pages numbered in the path", () => {
    expect(read(story, `${story}/2`).further).toEqual([`${story}/2`]);
  });

  it("reads the whole article's address where no page has a number", () => {
    expect(read(story, "?page=all").further).toEqual([`${story}?page=all`]);
  });

  it("reads rel=next", () => {
    const { document } = new JSDOM(`<link rel="next" href="?page=2">`, { url: story }).window;
    expect(readFurtherPages(document, { url: story, parameters }).further).toHaveLength(1);
  });

  it.each([
    [story, "https://kabar.example/desa/2026/07/24/jalan-rusak?page=2"],
    [story, "https://lain.example/desa/2026/07/24/jembatan-baru?page=2"],
    [story, "?page=4000"],
    [story, "#komentar"],
    [story, "javascript:next()"],
    [`${story}?showpage=all`, "?page=2"],
    [`${story}?page=2`, "?page=1"],
  ])("finds none on %s with a link to %s", (url, href) => {
    expect(read(url, href).further).toEqual([]);
  });
});
