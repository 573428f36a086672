import fc from "fast-check";
import { expect, it } from "vitest";
import { toReading } from "../../lib/browser/to-reading";
import { readText } from "../../lib/article/read-text";

const article = readText({ text: "Satu.\nDua.", title: "Judul", bullets: ["Satu."] });
const reading = { kind: "article", article };
const vnode = { type: "img", props: { onerror: "x" }, __v: null };

it("takes what the reader script answers", () => {
  expect(toReading(reading)).toEqual(reading);
  const none = { kind: "no-article", reason: "list", url: null, title: "" };
  expect(toReading(none)).toEqual(none);
});

it.each([
  ["an object for a headline", { ...article, title: vnode }],
  ["an object among authors", { ...article, authors: ["A", vnode] }],
  ["an object for a bullet", { ...article, box: { label: null, notice: null, bullets: [vnode] } }],
  ["an object in a note", { ...article, notes: [{ kind: "preview", params: { of: vnode } }] }],
  ["a script's address", { ...article, furtherPages: ["javascript:alert(1)"] }],
  ["a link to a script", { ...article, links: [{ span: { start: 0, end: 1 }, href: "data:x" }] }],
  ["a span of no place", { ...article, paragraphs: [{ start: -1, end: 0.5 }] }],
  ["a text of five million characters", { ...article, text: "x".repeat(5_000_000) }],
])("refuses %s", (_, wrong) => {
  expect(toReading({ kind: "article", article: wrong })).toBeNull();
});

it("leaves behind what an article does not have", () => {
  const given = { ...reading, html: "<b>", article: { ...article, __html: "<b>" } };
  expect(toReading(given)).toEqual(reading);
});

it("answers null or a reading for any value of any field", () => {
  const field = fc.constantFrom(...Object.keys(article));
  fc.assert(
    fc.property(field, fc.jsonValue(), (key, value) => {
      const found = toReading({ kind: "article", article: { ...article, [key]: value } });
      if (found?.kind === "article") expect(typeof found.article.title).toBe("string");
    }),
    { numRuns: 1_000 },
  );
  fc.assert(fc.property(fc.anything(), (value) => toReading(value) === null));
});
