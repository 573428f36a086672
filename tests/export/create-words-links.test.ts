import { expect, it } from "vitest";
import { createWordsLinks } from "../../lib/export/create-words-links";
import { exampleDigest } from "../example-digest";
import { digestWith } from "./citations";

const words = { start: 0, end: exampleDigest.article.text.indexOf("\n") };

it.each([
  {
    url: "https://m.berita.example/feri?a=b#c",
    link: "https://m.berita.example/feri?a=b#:~:text=",
  },
  { url: null, link: "https://berita.example/feri#:~:text=" },
])("leads to the page that was read: $url", ({ url, link }) => {
  expect(createWordsLinks(digestWith({ url }))(words)).toBe(
    `${link}Feri%20baru%20mulai%20diuji%20pada%20Senin.`,
  );
});

it("gives context to words that the headline prints too", () => {
  const digest = digestWith({ title: "Waktu tempuh turun menjadi 25 menit" });
  const [attribution] = digest.attributions;
  expect(createWordsLinks(digest)(attribution?.content ?? words)).toContain(
    ",-%2C%E2%80%9D%20kata",
  );
});

it.each(["file:///home/ani/feri.html", null])("is null without an address: %s", (url) => {
  expect(createWordsLinks(digestWith({ url, canonicalUrl: null }))(words)).toBeNull();
});
