import type { Reading } from "../types";
import { pickWords } from "./pick-words";
import { readDeclaredLanguage } from "./read-declared-language";
import { readPage, type ReadOptions, type TextSegment } from "./read-page";
import { toArticle } from "./to-article";

/**
 * The article of a page with all that `readPage` leaves to be settled elsewhere: for a document
 * that has a thread of its own, as in Node. `words` are the words of all languages.
 */
export function readArticle(
  document: Document,
  options: ReadOptions,
): { reading: Reading; segments: TextSegment[] } {
  const { words } = options;
  const own = pickWords(words, readDeclaredLanguage(document));
  const { answer, segments } = readPage(document, { ...options, words: own });
  if (answer.kind === "no-article") return { reading: answer, segments };
  const article = toArticle(answer.article, words.languages);
  return { reading: { kind: "article", article }, segments };
}
