import type { PromptWords } from "../models/prompt-words";
import other from "./prompts/other.json";

const FILES = import.meta.glob<PromptWords>("./prompts/*.json", {
  eager: true,
  import: "default",
});

/** What models are asked for a summary in a language (BCP 47): in that language, else English. */
export function promptWords(language: string): PromptWords {
  const code = language.toLowerCase().split("-")[0] ?? "";
  return FILES[`./prompts/${code}.json`] ?? other;
}
