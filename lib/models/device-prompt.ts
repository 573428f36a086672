import type { LanguageModelApi, LanguageModelOptions } from "./built-in-ai";
import { createDeviceEngine } from "./device-engine";
import type { SummaryEngine, SummaryWish } from "./engine";
import type { PromptWords } from "./prompt-words";
import { toMessage, toRules } from "./to-prompt";

/**
 * The engine of the browser's own language model; `api` is the global `LanguageModel`, or null
 * where there is none. It has no tools, remembers nothing between articles, and can only answer
 * with a list of strings.
 */
export function createDevicePrompt(
  api: LanguageModelApi | null,
  words: PromptWords,
  silenceMs?: number,
): SummaryEngine {
  if (api === null) return createDeviceEngine(null);
  return createDeviceEngine(
    {
      availability: (wish) => api.availability(toLanguages(wish, words.code)),
      create: (wish, opening) =>
        api.create({
          ...toLanguages(wish, words.code),
          ...opening,
          initialPrompts: [{ role: "system", content: toRules(words, wish) }],
        }),
      write: (session, { article, wish, signal }) =>
        session.promptStreaming(toMessage(article, words, wish), {
          responseConstraint: toSchema(wish.bulletCount),
          signal,
        }),
    },
    silenceMs,
  );
}

function toLanguages(wish: SummaryWish | null, code: string): LanguageModelOptions {
  if (wish === null) return {};
  const languages = [...new Set([wish.outputLanguage, code])];
  return {
    expectedInputs: [{ type: "text", languages }],
    expectedOutputs: [{ type: "text", languages: [wish.outputLanguage] }],
  };
}

/** JSON Schema of the answer: a list of at most `maxItems` strings. */
function toSchema(maxItems: number): Record<string, unknown> {
  return { type: "array", items: { type: "string" }, minItems: 1, maxItems };
}
