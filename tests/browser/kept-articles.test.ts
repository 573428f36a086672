import { expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import { createKeptArticles, isSamePage } from "../../lib/browser/kept-articles";

const page = (url: string, tabId = 1) => ({ tabId, url, icon: null });
const toKept = (url: string, title: string) => ({
  page: page(url),
  article: readText({ text: "", title }),
  isAsked: true,
});

it("finds an article by tab and address, whatever the place on the page", () => {
  const kept = createKeptArticles();
  kept.keep(toKept("https://a/1", "Satu"));
  expect(kept.find(page("https://a/1#komentar"))?.article.title).toBe("Satu");
  expect(kept.find(page("https://a/1", 2))).toBeNull();
  expect(isSamePage(page("https://a/1#a"), page("https://a/1#b"))).toBe(true);
});

it("knows what was read last in a tab", () => {
  const kept = createKeptArticles();
  kept.keep(toKept("https://a/1", "Satu"));
  kept.keep(toKept("https://a/2", "Dua"));
  expect([kept.findLast(1)?.title, kept.findLast(2)]).toEqual(["Dua", null]);
});

it("lets the oldest of more than fifty go", () => {
  const kept = createKeptArticles();
  for (let number = 0; number <= 50; number += 1)
    kept.keep(toKept(`https://a/${number}`, `${number}`));
  expect(kept.find(page("https://a/0"))).toBeNull();
  expect(kept.find(page("https://a/1"))).not.toBeNull();
});
