import type { EngineArticle, ReadShare } from "./engine";

/** The beginning of an article that fits a model. */
export type TrimmedArticle = { title: string; text: string; read: ReadShare };

/**
 * Characters that a model is given: about 3,000 tokens of Indonesian (3 characters a token), so
 * that rules, article and answer fit the 4,096 tokens that Ollama gives a model by default.
 */
export const MAX_ARTICLE_CHARACTERS = 9_000;

/** Room for a headline; one that is longer is no headline. */
const MAX_TITLE_CHARACTERS = 300;

/**
 * The article's first paragraphs that fit into `maxCharacters`, as data: what could end the data
 * or pass for a control token of a model is made harmless. A first paragraph that alone is too
 * long is cut between words. `read` counts the article's own characters.
 */
export function trimArticle(article: EngineArticle, maxCharacters: number): TrimmedArticle {
  const { title, text } = article;
  const characters = text.length <= maxCharacters ? text.length : findCut(text, maxCharacters);
  return {
    title: toData(title.slice(0, MAX_TITLE_CHARACTERS)),
    text: toData(text.slice(0, characters)),
    read: { characters, total: text.length },
  };
}

function findCut(text: string, maxCharacters: number): number {
  const paragraph = text.lastIndexOf("\n\n", maxCharacters);
  if (paragraph > 0) return paragraph;
  const word = text.lastIndexOf(" ", maxCharacters);
  return word > 0 ? word : maxCharacters;
}

/**
 * Angle brackets close our own tags and open the control tokens of most models ("<|im_start|>",
 * "<start_of_turn>"); capitals in square brackets are those of others ("[INST]"). Invisible
 * characters can carry words that no reader sees.
 */
function toData(text: string): string {
  return text
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, "")
    .replace(/</g, "‹")
    .replace(/>/g, "›")
    .replace(/\[(\/?[A-Z_]+)\]/g, "($1)");
}
