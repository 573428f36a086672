import { expect, it } from "vitest";
import { summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { supportBullets } from "../../lib/summary/support-bullets";
import { splitSentences } from "../../lib/text/split-sentences";
import { PARAPHRASES, TEXT } from "./paraphrases.cases";
import { toArticle } from "./to-article";

/** Share of honest paraphrases that may be flagged. */
const MAX_FLAGGED = 0.05;

it(`flags at most one in twenty of ${PARAPHRASES.length} honest paraphrases`, () => {
  const [article, text, data] = [toArticle(TEXT), textData("id"), summaryData("id")];
  const sentences = splitSentences(TEXT, article.paragraphs, text);
  const input = { article, sentences, attributions: [], sources: [], data, text };
  const flagged = supportBullets(PARAPHRASES, input).filter(
    ({ support }) => support.verdict !== "supported",
  );
  const shown = flagged.map(({ text: own, support }) => `${own} -> ${support.missing.join(", ")}`);
  expect(shown.slice(Math.floor(MAX_FLAGGED * PARAPHRASES.length))).toEqual([]);
});
