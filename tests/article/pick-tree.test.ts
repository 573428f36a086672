// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { pickWords } from "../../lib/article/pick-words";
import { readPage } from "../../lib/article/read-page";
import { readingData } from "../../lib/data/reading";

const SENTENCE = "The harbour office said on Monday that the second ferry would sail from May. ";
const STORY = `<h1>Second ferry from May</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(6)}`;
const budget = { maxElements: 200, maxDepth: 40, maxChars: 20_000, maxNested: 120_000 };
const MANY = `<div>${"<i>so</i>".repeat(300)}</div>`;
const LONG = `<div>${"word ".repeat(5_000)}</div>`;
const NESTED = "<div>".repeat(30) + "word ".repeat(1_000) + "</div>".repeat(30);
const DEEP = "<div>".repeat(60) + "the bottom" + "</div>".repeat(60);

function read(body: string, isVisible?: (element: Element) => boolean) {
  const html = `<html lang="en"><head><title>Second ferry from May</title>
    <meta property="article:published_time" content="2026-05-01T08:00:00Z"></head>${body}`;
  const page = new DOMParser().parseFromString(html, "text/html");
  const words = pickWords(readingData, "en");
  const options = { url: "https://berita.example/feri", words, budget };
  const reading = readPage(page, { ...options, ...(isVisible && { isVisible }) });
  return { page, ...reading };
}

describe.each([
  ["elements", MANY],
  ["characters", LONG],
  ["levels", DEEP],
  ["characters on too many levels", NESTED],
])("of a page with too many %s", (_, ballast) => {
  it("the article element is read, with its place in the page", () => {
    const { page, answer, segments } = read(`${ballast}<article>${STORY}</article>${ballast}`);
    if (answer.kind !== "article") throw new Error(answer.reason);
    expect(answer.article.text).toContain("The harbour office said");
    expect(answer.article.text).not.toMatch(/so so|word word|bottom/);
    expect(answer.article.clues.published[0]).toContain("2026-05-01");
    expect(segments.length).toBeGreaterThan(0);
    for (const { start, end, node, offset } of segments) {
      expect(page.contains(node)).toBe(true);
      const words = answer.article.text.slice(start, end);
      expect(node.data.slice(offset, offset + end - start)).toBe(words);
    }
  });

  it.each([
    ["has no block with most of its text", `${`${ballast}<div>${STORY}</div>`.repeat(3)}`],
    ["has teasers alone", `${ballast}${"<article><p>One more.</p></article>".repeat(9)}`],
    ["is as large in its article", `<article>${ballast}${STORY}${ballast}</article>`],
  ])("nothing is read when the page %s", (_case, body) => {
    expect(read(body).answer).toMatchObject({ kind: "no-article", reason: "too-large" });
  });
});

it.each([
  ["a block", `<div>${STORY}</div>`],
  ["a block in a block", `<p>One.</p><div><b>Two.</b><div>${STORY}</div></div>`],
  [
    "a form whose controls bear the names of its properties",
    `<form><input name="getElementsByTagName"><input name="textContent"><input name="localName">
      <input name="nodeType"><input name="children">${MANY}<div>${STORY}</div></form>`,
  ],
])(
  "where no part calls itself the article, the block with most of the text is read: %s",
  (_, block) => {
    const { answer } = read(`${MANY}${block}${DEEP}`);
    if (answer.kind !== "article") throw new Error(answer.reason);
    expect(answer.article.text).toContain("The harbour office said");
    expect(answer.article.text).not.toMatch(/so so|bottom|One/);
  },
);

it("asks the page's own layout what a reader sees of the part", () => {
  const hidden = `<p class="unseen">${"ZEBRA was here and said so to nobody. ".repeat(4)}</p>`;
  const isVisible = (element: Element) =>
    element.isConnected && element.ownerDocument.title !== "" && element.className !== "unseen";
  const { answer } = read(`${MANY}<article>${STORY}${hidden}</article>`, isVisible);
  if (answer.kind !== "article") throw new Error(answer.reason);
  expect(answer.article.text).not.toContain("ZEBRA");
});

it("reads a page within the budget whole", () => {
  const { answer } = read(`<main>${STORY}</main>`);
  expect(answer.kind).toBe("article");
});
