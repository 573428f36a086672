import { expect, it } from "vitest";
import { summaryData } from "../../../lib/data/summary";
import { textData } from "../../../lib/data/text";
import { toRankedText } from "../../../lib/summary/rank/ranked-text";
import { splitSentences } from "../../../lib/text/split-sentences";
import { toArticle } from "../to-article";

const text = "Pasar Ikan dibuka 3-0. Warga senang.\n\nHujan turun.";
const article = { ...toArticle(text, "Pasar dibuka"), url: "https://a.id/x/warga-senang-1.html" };
const sentences = splitSentences(text, article.paragraphs, textData("id"));
const ranked = toRankedText(article, sentences, summaryData("id"));

it("knows each sentence's paragraph and its place there", () => {
  expect(ranked.sentences.map((s) => [s.paragraph, s.place, s.paragraphSize])).toEqual([
    [0, 0, 2],
    [0, 1, 2],
    [1, 0, 1],
  ]);
});

it("takes the words of the headline and of the address", () => {
  expect([...ranked.titleWords]).toEqual(["pasar", "dibuka", "warga", "senang"]);
});

it("has the same words for a text and its tokenised form", () => {
  const words = ranked.sentences[0]?.words.map((word) => ranked.vocabulary[word]);
  expect(words).toEqual(["pasar", "ikan", "dibuka", "3", "0"]);
});

it("knows that a sentence begins inside a quotation", () => {
  const quoted = toArticle('"Kami siap. Semua siap," katanya. Ia pergi.');
  const spans = [
    { start: 0, end: 11 },
    { start: 12, end: 33 },
    { start: 34, end: 43 },
  ];
  const { sentences: own } = toRankedText(quoted, spans, summaryData("id"));
  expect(own.map(({ opensQuoted }) => opensQuoted)).toEqual([false, true, false]);
});
