/** What a model is asked, in one language: `data/prompts/<code>.json`. Blanks stand in braces. */
export type PromptWords = {
  /** The language of these words, BCP 47; "{language}" is named in it. */
  code: string;
  /** The rules: {count}, {language}. */
  system: string;
  /** Added to the rules where the answer is to be lines: {count}. */
  lines: string;
  /** The article as data, with the wish after it: {title}, {text}, {count}, {language}. */
  request: string;
  /** What a summarizer without a prompt of its own is told about the text. */
  context: string;
};
