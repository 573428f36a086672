import { expect, it } from "vitest";
import { summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { findAntecedent } from "../../lib/summary/find-antecedent";
import { splitSentences } from "../../lib/text/split-sentences";
import { attributeText } from "../attribution/show-attributions";
import { CASES, type AntecedentCase } from "./find-antecedent.cases";
import { toArticle } from "./to-article";

function find({ language, text }: AntecedentCase): string | null {
  const article = { ...toArticle(text), language };
  const sentences = splitSentences(text, article.paragraphs, textData(language));
  const found = attributeText(text, language);
  const last = sentences.at(-1) ?? { start: 0, end: 0 };
  return findAntecedent(last, { article, sentences, ...found, data: summaryData(language) });
}

it.each(CASES)("$text → $antecedent", (one) => expect(find(one)).toBe(one.antecedent));
