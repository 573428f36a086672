import type { Article, Span } from "../types";

/** What stands between two paragraphs of `article.text`. */
const BREAK = 2;

/** The one stretch of an article's text that is on the open page: all of it but what is elsewhere. */
export function findOpenStretch({ text, elsewhere }: Pick<Article, "text" | "elsewhere">): Span {
  let start = 0;
  for (const { span } of elsewhere) {
    if (span.start > start) return { start, end: span.start - BREAK };
    start = span.end + BREAK;
  }
  return { start, end: text.length };
}
