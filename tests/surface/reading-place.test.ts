import { expect, it } from "vitest";
import {
  findOtherPlace,
  findStatement,
  keepPlace,
  pointPlace,
  START,
} from "../../lib/surface/reading-place";
import type { View } from "../../lib/browser/view";
import { exampleDigest } from "../example-digest";

const PAGE = { tabId: 1, url: "https://berita.example/feri", icon: null };
const view = (changes: object = {}, text = exampleDigest.article.text): View => ({
  state: "ready",
  page: { ...PAGE, ...changes },
  digest: { ...exampleDigest, article: { ...exampleDigest.article, text } },
  isAsked: true,
});
const place = { ...START, statement: 1, isPast: true, canGoBack: true };

it.each([
  ["the same article, after a change of settings", view(), place],
  [
    "the same article with more of its pages",
    view({}, `${exampleDigest.article.text}\n\nHalaman dua.`),
    { ...START, isPast: true, canGoBack: true },
  ],
  [
    "the same article, while another page is in front",
    { ...view(), state: "moved", isRefused: false } as View,
    { ...START, isPast: true },
  ],
  ["another article in the same page", view({}, "Kapal lain."), START],
  ["another page", view({ url: "https://berita.example/lain" }), START],
  ["the same page in another tab", view({ tabId: 2 }), START],
  ["a reading that has just begun", { state: "reading" } as View, START],
])("stays where it belongs in %s", (_name, after, expected) => {
  expect(keepPlace(place, view(), after)).toEqual(expected);
});

const start = exampleDigest.attributions[0]?.content.start ?? 0;

it.each([
  ["words-pointed", start, 0],
  ["words-pointed", start + 5, 0],
  ["words-pointed", 0, null],
  ["page-scrolled", 0, 0],
  ["page-scrolled", exampleDigest.article.text.length, null],
] as const)("finds for %s at %i the statement %s", (kind, offset, index) => {
  const event = kind === "page-scrolled" ? { kind, offset } : { kind, offset, isClick: false };
  expect(findStatement(exampleDigest, event)).toBe(index);
});

it.each([
  [{ kind: "story-passed" }, START, { isPast: true }],
  [{ kind: "story-passed" }, { ...START, isPast: true }, null],
  [{ kind: "page-scrolled", offset: 9_999 }, START, null],
  [{ kind: "page-scrolled", offset: 9_999 }, { ...START, isPast: true }, { isPast: false }],
  [
    { kind: "page-scrolled", offset: 0 },
    { ...START, isPast: true },
    { statement: 0, isFromPage: true, isClick: false, isPast: false },
  ],
] as const)("moves by %j to the right place", (event, place, moved) => {
  expect(pointPlace(place, exampleDigest, event)).toEqual(moved);
});

it("finds the page of words that are not on the open one, with a link to them", () => {
  const { article } = exampleDigest;
  const at = { start: 0, end: article.text.indexOf("\n\n") };
  const elsewhere = [{ page: 2, url: "https://kabar.example/a?page=2", span: at }];
  const digest = { ...exampleDigest, article: { ...article, elsewhere } };
  expect(findOtherPlace(exampleDigest, [at])).toBeNull();
  expect(findOtherPlace(digest, [{ start: 0, end: 30 }])).toMatchObject({
    page: 2,
    href: expect.stringMatching(/^https:\/\/kabar\.example\/a\?page=2#:~:text=/),
  });
});
