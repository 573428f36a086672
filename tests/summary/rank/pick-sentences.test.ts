import { expect, it } from "vitest";
import { rankerWeights, summaryData } from "../../../lib/data/summary";
import { openRanker } from "../../../lib/summary/rank/open-ranker";
import { pickSentences } from "../../../lib/summary/rank/pick-sentences";
import { toRankedText } from "../../../lib/summary/rank/ranked-text";
import { toArticle } from "../to-article";

function pick(count: number, language: string, length: number): number[] {
  const words = ["pasar ikan", "harga beras", "jalan raya", "hujan deras"];
  const paragraphs = [...new Array(length).keys()].map(
    (index) => `Warga ${index} melihat ${words[index % words.length]} di kota itu.`,
  );
  const article = toArticle(length > 0 ? paragraphs.join("\n\n") : "");
  const sentences = length > 0 ? article.paragraphs : [];
  const text = toRankedText(article, sentences, summaryData(language));
  return pickSentences(text, openRanker(rankerWeights), { count, language });
}

it.each([
  [3, "id", 0],
  [3, "id", 2],
  [1, "id", 9],
  [3, "id", 9],
  [7, "en", 9],
  [7, "xx", 40],
])("picks %i sentences in %s of %i, in text order and each once", (count, language, length) => {
  const picked = pick(count, language, length);
  expect(picked).toHaveLength(Math.min(count, length));
  expect(picked).toEqual([...new Set(picked)].sort((a, b) => a - b));
});

it("answers the same each time", () => expect(pick(5, "id", 30)).toEqual(pick(5, "id", 30)));

it("answers for ten thousand sentences", () => {
  expect(pick(3, "id", 10_000)).toHaveLength(3);
});
