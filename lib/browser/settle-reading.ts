import { browser } from "wxt/browser";
import type { PageAnswer } from "../article/page-article";
import type { ReadingData } from "../article/reading-data";
import { toArticle } from "../article/to-article";
import type { Reading } from "../types";

const SAMPLE_CHARS = 6_000;

/** The reading that a page's answer comes to, by the words of all languages and the browser's. */
export async function settleReading(answer: PageAnswer, words: ReadingData): Promise<Reading> {
  if (answer.kind === "no-article") return answer;
  const detected = await detectLanguage(answer.article.text);
  return { kind: "article", article: toArticle(answer.article, words.languages, detected) };
}

/** The text's language as the browser tells it; null where it is not sure. */
async function detectLanguage(text: string): Promise<string | null> {
  const detect = browser.i18n.detectLanguage(text.slice(0, SAMPLE_CHARS));
  const found = await detect.catch(() => null);
  const [first] = found?.isReliable ? found.languages : [];
  return first && first.language !== "und" ? first.language : null;
}
