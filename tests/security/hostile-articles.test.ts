// @vitest-environment jsdom
import { afterEach, describe, expect, it } from "vitest";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";

const URL = "https://hostile.example/harbour/second-ferry";
const SENTENCE = "The harbour office said on Monday that the ferry would sail from May. ";
/** What is squared takes longer on any of these. */
const MAX_MS = 5_000;
const STORY = `<p>${SENTENCE.repeat(4)}</p>`.repeat(8);

function read(html: string) {
  const page = new DOMParser().parseFromString(html, "text/html");
  return readArticle(page, { url: URL, words: readingData }).reading;
}

function readStory(body: string, head = "") {
  const reading = read(`<head><title>Second ferry from May</title>${head}</head>${body}`);
  if (reading.kind !== "article") throw new Error(`no article: ${reading.reason}`);
  return reading.article;
}

const linkedData = (text: string) => `<script type="application/ld+json">${text}</script>`;
const bomb = (open: string, close: string, depth: number) =>
  linkedData(open.repeat(depth) + "1" + close.repeat(depth));

describe("readArticle is not slowed down by", () => {
  it.each([
    ["a headline of 20,000 parts", "<title>", "a" + " - ".repeat(20_000)],
    ["a headline of spaces", "<title>", "a" + " ".repeat(100_000) + "| b"],
    [
      "an outlet's name of signs",
      '<meta property="og:site_name" content="x',
      "- ".repeat(200_000) + '">',
    ],
    ["an author's name of brackets", '<meta name="author" content="x', "(".repeat(200_000) + '">'],
    ["a style of spaces", '</title><p style="', " ".repeat(200_000) + 'x">'],
    [
      "a story in linked data of brackets",
      '<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"',
      "<".repeat(900_000) + '"}</script>',
    ],
    ["a paragraph of quotation marks", "<p>", '"'.repeat(100_000)],
    ["a paragraph of one word", "<p>", "a".repeat(1_000_000)],
    ["a byline of spaces", '<p class="byline">By ', " ".repeat(100_000) + "and "],
  ])(
    "%s",
    (_, open, text) => {
      const article = readStory(`<article>${STORY}</article>`, `${open}${text}</title>`);
      expect(article.text).toContain("The harbour office");
    },
    MAX_MS,
  );
});

describe("readArticle outlives linked data", () => {
  afterEach(() => {
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it.each([
    ["100,000 lists deep", bomb("[", "]", 100_000)],
    ["50,000 objects deep", bomb('{"@graph":', "}", 50_000)],
    ["in 300 blocks", linkedData('{"@type":"NewsArticle"}').repeat(300)],
    ["of two megabytes", linkedData(`{"@type":"NewsArticle","headline":"${"x".repeat(2e6)}"}`)],
    ["that names the prototype", linkedData('{"@type":"NewsArticle","__proto__":{"polluted":1}}')],
    ["that is cut off", linkedData('{"@type":"NewsArticle","headline":')],
    ["of nothing", linkedData("null") + linkedData("") + linkedData("[]")],
  ])("%s", (_, head) => {
    expect(readStory(`<article>${STORY}</article>`, head).title).toMatch(/Second ferry/);
  });

  it.each([
    '{"type":"img","props":{"src":"x"},"__v":null}',
    '["a",{"b":1}]',
    '{"name":{"name":{"name":{}}}}',
    '{"toString":1}',
    "[".repeat(90_000) + "1" + "]".repeat(90_000),
    '{"name":'.repeat(90_000) + "1" + "}".repeat(90_000),
    "7",
    "true",
    "[[[[[]]]]]",
  ])("with %.40s where a string is expected", (value) => {
    const keys = ["headline", "description", "author", "publisher", "datePublished", "image"];
    keys.push("url", "articleBody", "isAccessibleForFree", "hasPart", "articleSection", "@id");
    const fields = keys.map((key) => `"${key}":${value}`).join(",");
    // All at once, and each alone: a block over a million characters is not read at all.
    const blocks = [fields, ...keys.map((key) => `"${key}":${value}`)];
    for (const block of blocks) {
      const head = linkedData(`{"@type":"NewsArticle",${block}}`);
      const { title, dek, authors, outlet, publishedAt } = readStory(STORY, head);
      for (const text of [title, dek, ...authors, outlet.name, publishedAt])
        expect(text === null || typeof text === "string").toBe(true);
    }
  });
});

describe("readArticle is not misled by", () => {
  it("the names of a form's controls", () => {
    const names = ["getAttribute", "parentNode", "children", "nodeType", "textContent", "id"];
    const inputs = names.map((name) => `<input name="${name}">`).join("");
    const plain = readStory(`<div>${STORY}</div>`).text;
    expect(readStory(`<form>${inputs}${STORY}</form>`).text).toBe(plain);
    const marked = `<form class="author date" itemprop="datePublished">${inputs}</form>`;
    expect(readStory(`<div>${STORY}</div>${marked}`).text).toBe(plain);
  });

  it("links that lead to no page", () => {
    const kinds = ["javascript:x", " java\nscript:x", "data:text/html,x", "vbscript:x", "blob:x"];
    const links = kinds.map((href) => `<a href="${href}">the office</a>`).join(" and ");
    const paragraph = `<p>${SENTENCE.repeat(3)}So said ${links}, <a href="/port">the port</a>.</p>`;
    const { links: found } = readStory(`<article>${STORY}${paragraph}</article>`);
    expect(found.map(({ href }) => href)).toEqual(["https://hostile.example/port"]);
  });

  it("characters that turn print around or show nothing", () => {
    const { title, authors, outlet } = readStory(
      STORY,
      '<meta property="og:title" content="\u202egnp.exe\u2066 ferry\u200b from May again">' +
        '<meta property="og:site_name" content="Reu\u2060ters\u202e">' +
        '<meta name="author" content="\u202eBudi\u202c Santoso">',
    );
    for (const label of [title, outlet.name ?? "", ...authors])
      expect(label).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u);
  });
});

describe("readArticle says why there is nothing in", () => {
  it.each([
    ["a page without a body", "<frameset><frame></frameset>"],
    ["an empty page", ""],
    ["a page of two million characters", `<p>${"x ".repeat(1_100_000)}</p>`],
  ])("%s", (_, html) => {
    const reading = read(html);
    expect(reading.kind).toBe("no-article");
  });

  it("a document whose root is gone", () => {
    const page = new DOMParser().parseFromString("<p>x</p>", "text/html");
    page.documentElement.remove();
    const { reading } = readArticle(page, { url: URL, words: readingData });
    expect(reading).toMatchObject({ kind: "no-article", reason: "empty" });
  });

  it.each([
    ["a picture", "image/svg+xml", '<svg xmlns="http://www.w3.org/2000/svg"><text>x</text></svg>'],
    ["data", "application/xml", "<a><b>x</b></a>"],
  ] as const)("%s", (_, type, text) => {
    const page = new DOMParser().parseFromString(text, type);
    const { reading } = readArticle(page, { url: URL, words: readingData });
    expect(reading.kind).toBe("no-article");
  });
});

it("drops every line that a style hides", () => {
  const styles = [
    "display:none",
    "visibility:hidden",
    "opacity:0",
    "font-size:0",
    "position:absolute;left:-9999px",
    "color:#fff;background:#fff",
    "clip-path:inset(100%)",
    "height:0;overflow:hidden",
    "text-indent:-9999px",
    "transform:scale(0)",
  ];
  const lines = styles.map((style, at) => `<p style="${style}">ZEBRA-${at}: ${SENTENCE}</p>`);
  const article = readStory(`<article>${STORY}${lines.join("")}</article>`);
  expect(JSON.stringify(article)).not.toContain("ZEBRA");
});
