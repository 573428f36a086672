import type { TextData } from "../text/text-data";
import { splitWords } from "../text/split-words";
import type { Article, Attribution, Bullet, Source, Span } from "../types";
import type { SummaryData } from "./summary-data";

/** What the publisher's bullets are held against. */
export type SupportInput = {
  article: Article;
  sentences: Span[];
  attributions: Attribution[];
  sources: Source[];
  data: SummaryData;
  text: TextData;
};

/** The publisher's bullets with their support: the sentences, and the words that have none. */
export function supportBullets(bullets: string[], input: SupportInput): Bullet[] {
  const known = new Set(splitWords(input.article.text).map((word) => word.text));
  return bullets.map((text) => {
    const words = splitWords(text).filter((word) => !input.data.stopWords.includes(word.text));
    const missing = words.filter((word) => !known.has(word.text));
    const verdict =
      missing.length * 4 <= words.length
        ? "supported"
        : missing.length * 2 <= words.length
          ? "partly"
          : "not-found";
    return {
      text,
      support: {
        verdict,
        spans: [],
        missing: verdict === "supported" ? [] : missing.map((w) => text.slice(w.start, w.end)),
      },
      attributions: [],
      antecedent: null,
    };
  });
}
