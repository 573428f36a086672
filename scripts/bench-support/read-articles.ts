import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { readText } from "../../lib/article/read-text";
import { splitSentences } from "../../lib/text/split-sentences";
import type { TextData } from "../../lib/text/text-data";
import type { Article, Span } from "../../lib/types";

/** An article with its own sentences and those of its human summary. */
export type Held = { article: Article; sentences: string[]; summary: string[] };

/** Every fourth article keeps the run short; the corpus has no order by matter. */
const STEP = 4;

/** Articles of IndoSum as they were printed (CC BY-SA 4.0). */
export function readArticles(path: string, data: TextData): Held[] {
  const lines = gunzipSync(readFileSync(path)).toString("utf8").split("\n").filter(Boolean);
  return lines
    .filter((_, index) => index % STEP === 0)
    .map((line) => {
      const { text, summary_text: summary } = JSON.parse(line);
      const article = readText({ text, language: "id" });
      return {
        article,
        sentences: toStrings(text, splitSentences(text, article.paragraphs, data)),
        summary: toStrings(summary, splitSentences(summary, toParagraphs(summary), data)),
      };
    });
}

function toStrings(text: string, spans: Span[]): string[] {
  return spans.map(({ start, end }) => text.slice(start, end));
}

function toParagraphs(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}
