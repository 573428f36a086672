// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readArticle } from "../../lib/article/read-article";
import { readingData } from "../../lib/data/reading";
import { writtenPayloads } from "../hostile/payloads/written-payloads.mjs";

const TAGS = ["p", "div", "article", "section", "h1", "h2", "ul", "li", "a", "b", "span", "table"];
const ODD_TAGS = [
  "form",
  "svg",
  "math",
  "template",
  "noscript",
  "iframe",
  "x-y",
  "select",
  "dialog",
];
const NAMES = ["class", "id", "style", "href", "lang", "hidden", "itemprop", "datetime", "name"];
const VALUES = ["byline", "display:none", "article-body", "javascript:1", "en", "", "getAttribute"];
const SENTENCE = "Kantor pelabuhan mengatakan feri kedua berlayar mulai Mei, kata Larry Barton. ";
const FACTS = ["headline", "author", "datePublished", "articleBody", "publisher", "@graph", "url"];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constant(SENTENCE.repeat(3)) },
  { weight: 1, arbitrary: fc.constantFrom(...writtenPayloads) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
);
const attributes = fc.dictionary(fc.constantFrom(...NAMES), fc.constantFrom(...VALUES), {
  maxKeys: 2,
});
type Markup = { tag: string; attributes: Record<string, string>; inner: (Markup | string)[] };
const { tree } = fc.letrec<{ tree: Markup }>((tie) => ({
  tree: fc.record({
    tag: fc.constantFrom(...TAGS, ...ODD_TAGS),
    attributes,
    inner: fc.array(fc.oneof({ maxDepth: 5 }, text, tie("tree")), { maxLength: 5 }),
  }),
}));
const linkedData = fc.dictionary(fc.constantFrom(...FACTS), fc.jsonValue()).map((facts) =>
  // Half of them are broken.
  JSON.stringify({ "@type": "NewsArticle", ...facts }).slice(0, facts["@graph"] ? 60 : undefined),
);

function build({ tag, attributes: given, inner }: Markup, page: Document): Element {
  const element = page.createElement(tag);
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  element.append(...inner.map((one) => (typeof one === "string" ? one : build(one, page))));
  return element;
}

function toPage(parts: Markup[], facts: string): Document {
  const page = document.implementation.createHTMLDocument("Feri kedua mulai Mei");
  const script = page.createElement("script");
  script.type = "application/ld+json";
  script.textContent = facts;
  page.head.append(script);
  page.body.append(...parts.map((part) => build(part, page)));
  return page;
}

describe("for any page", () => {
  it("reading answers, the same twice, with its text's words in the page, and changes nothing", () => {
    let articles = 0;
    const property = fc.property(
      fc.array(tree, { minLength: 1, maxLength: 6 }),
      linkedData,
      (parts, facts) => {
        const page = toPage(parts, facts);
        const before = page.documentElement.outerHTML;
        const options = { url: "https://berita.example/feri", words: readingData };
        const { reading, segments } = readArticle(page, options);
        expect(readArticle(page, options).reading).toEqual(reading);
        expect(page.documentElement.outerHTML).toBe(before);
        if (reading.kind === "no-article") return;
        articles += 1;
        const { article } = reading;
        for (const { start, end } of [...article.paragraphs, ...segments])
          expect(start >= 0 && start <= end && end <= article.text.length).toBe(true);
        for (const { start, end, node, offset } of segments)
          expect(node.data.slice(offset, offset + end - start)).toBe(
            article.text.slice(start, end),
          );
        for (const { href } of article.links) expect(href).toMatch(/^https?:/);
        for (const label of [article.title, ...article.authors, article.outlet.name ?? ""])
          expect(label).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
      },
    );
    fc.assert(property, { numRuns: 80 });
    expect(articles).toBeGreaterThan(10);
  }, 60_000);
});
