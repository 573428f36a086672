import { readText } from "../../lib/article/read-text";
import type { Article } from "../../lib/types";

/** An Indonesian article of plain paragraphs, for tests. */
export function toArticle(text: string, title = ""): Article {
  return readText({ text, title, language: "id" });
}
