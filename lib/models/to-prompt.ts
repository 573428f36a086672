import type { SummaryWish } from "./engine";
import type { PromptWords } from "./prompt-words";
import type { TrimmedArticle } from "./trim-article";

/** What a model is told before it sees any article. */
export function toRules(words: PromptWords, wish: SummaryWish): string {
  return fill(words.system, toBlanks(words, wish));
}

/** The article as data, with the wish after it; nothing else of the page or the reader. */
export function toMessage(article: TrimmedArticle, words: PromptWords, wish: SummaryWish): string {
  const { title, text } = article;
  return fill(words.request, { ...toBlanks(words, wish), title, text });
}

function toBlanks(words: PromptWords, wish: SummaryWish): Record<string, string> {
  return {
    count: String(wish.bulletCount),
    language: toName(wish.outputLanguage, words.code),
  };
}

function toName(language: string, inLanguage: string): string {
  try {
    return new Intl.DisplayNames(inLanguage, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

/** One pass, so that braces inside the article stay what they are. */
function fill(template: string, blanks: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => blanks[name] ?? whole);
}
