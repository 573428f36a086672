import fc from "fast-check";
import { expect, it } from "vitest";
import { toPageAnswer } from "../../lib/browser/to-page-answer";

const clues = {
  titles: {
    page: "Judul - Kabar",
    shared: "Judul",
    headline: null,
    name: null,
    others: [],
    headings: [{ text: "Judul", level: 1, isTrail: false }],
  },
  description: "Jembatan itu ditutup.",
  bylines: { linked: ["Ani"], meta: [["Oleh Ani"]], marked: [], creators: [] },
  published: ["2026-09-14"],
  modified: [],
  types: ["NewsArticle"],
  isPaid: false,
  signature: null,
  lines: ["Editor: Budi"],
  hidden: 0,
  stories: 0,
};
const article = {
  url: "https://kabar.example/a",
  canonicalUrl: null,
  dek: null,
  outlet: { name: null, domain: "kabar.example" },
  language: "id",
  text: "Satu.\n\nDua.",
  paragraphs: [
    { start: 0, end: 5 },
    { start: 7, end: 11 },
  ],
  links: [],
  box: { label: null, bullets: ["Satu."], notice: null },
  credits: [],
  pager: null,
  clues,
};
const reading = { kind: "article", article };
const withClues = (wrong: object) => ({ ...article, clues: { ...clues, ...wrong } });
const vnode = { type: "img", props: { onerror: "x" }, __v: null };

it("takes what the reader script answers", () => {
  expect(toPageAnswer(reading)).toEqual(reading);
  const none = { kind: "no-article", reason: "list", url: null, title: "" };
  expect(toPageAnswer(none)).toEqual(none);
});

it.each([
  ["an object for a headline", withClues({ titles: { ...clues.titles, headline: vnode } })],
  ["an object among authors", withClues({ bylines: { ...clues.bylines, linked: ["A", vnode] } })],
  ["an object for a bullet", { ...article, box: { label: null, notice: null, bullets: [vnode] } }],
  ["an object among clues", withClues({ lines: [vnode] })],
  [
    "a script's address",
    {
      ...article,
      pager: {
        current: 1,
        total: 2,
        others: [{ number: 2, href: "javascript:alert(1)" }],
        whole: null,
      },
    },
  ],
  ["a link to a script", { ...article, links: [{ span: { start: 0, end: 1 }, href: "data:x" }] }],
  ["a span of no place", { ...article, paragraphs: [{ start: -1, end: 0.5 }] }],
  ["a text of five million characters", { ...article, text: "x".repeat(5_000_000) }],
])("refuses %s", (_, wrong) => {
  expect(toPageAnswer({ kind: "article", article: wrong })).toBeNull();
});

it("leaves behind what an article does not have", () => {
  const given = { ...reading, html: "<b>", article: { ...article, __html: "<b>" } };
  expect(toPageAnswer(given)).toEqual(reading);
});

it("answers null or a reading for any value of any field", () => {
  const field = fc.constantFrom(...Object.keys(article));
  fc.assert(
    fc.property(field, fc.jsonValue(), (key, value) => {
      const found = toPageAnswer({ kind: "article", article: { ...article, [key]: value } });
      if (found?.kind === "article") expect(typeof found.article.text).toBe("string");
    }),
    { numRuns: 1_000 },
  );
  fc.assert(fc.property(fc.anything(), (value) => toPageAnswer(value) === null));
});
