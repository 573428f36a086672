import type { LanguageModelApi, SummarizerApi } from "../models/built-in-ai";

/** The browser's own models; null for each that it does not have. */
export type BuiltInAi = {
  summarizer: SummarizerApi | null;
  languageModel: LanguageModelApi | null;
};

/** The built-in AI of the browser, of which only documents have any, not workers. */
export function readBuiltInAi(): BuiltInAi {
  const summarizer: unknown = Reflect.get(globalThis, "Summarizer");
  const languageModel: unknown = Reflect.get(globalThis, "LanguageModel");
  return {
    summarizer: isSummarizer(summarizer) ? summarizer : null,
    languageModel: isLanguageModel(languageModel) ? languageModel : null,
  };
}

function isSummarizer(value: unknown): value is SummarizerApi {
  return hasModel(value);
}

function isLanguageModel(value: unknown): value is LanguageModelApi {
  return hasModel(value);
}

function hasModel(value: unknown): boolean {
  return typeof value === "function" && "availability" in value && "create" in value;
}
