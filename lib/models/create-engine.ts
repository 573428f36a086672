import * as v from "valibot";
import type { LanguageModelApi, SummarizerApi } from "./built-in-ai";
import { createDevicePrompt } from "./device-prompt";
import { createDeviceSummarizer } from "./device-summarizer";
import { createEndpointEngine, DEFAULT_WAIT_MS, MAX_WAIT_MS } from "./endpoint";
import type { SummaryEngine } from "./engine";
import type { PromptWords } from "./prompt-words";
import { toEndpoint } from "./to-endpoint";

/** What the reader can choose to write summaries with; "none" until chosen. */
export const ENGINE_CHOICES = ["none", "device-summarizer", "device-prompt", "endpoint"] as const;

const ENGINE_SETTING = v.object({
  choice: v.fallback(v.picklist(ENGINE_CHOICES), "none"),
  address: v.fallback(v.pipe(v.string(), v.maxLength(2_000)), ""),
  model: v.fallback(v.pipe(v.string(), v.maxLength(200)), ""),
  key: v.fallback(v.pipe(v.string(), v.maxLength(1_000)), ""),
  waitMs: v.fallback(
    v.pipe(v.number(), v.minValue(1_000), v.maxValue(MAX_WAIT_MS)),
    DEFAULT_WAIT_MS,
  ),
});

/** The reader's choice of an engine, with the endpoint's fields. No export holds `key`. */
export type EngineSetting = v.InferOutput<typeof ENGINE_SETTING>;

/** What an engine needs of the browser; an API is null where the browser lacks it. */
export type EngineParts = {
  summarizer: SummarizerApi | null;
  languageModel: LanguageModelApi | null;
  words: PromptWords;
  hasPermission: (pattern: string) => Promise<boolean>;
  isOnline: () => boolean;
};

/** The setting out of whatever was stored, field by field; what cannot be used is the default. */
export function toEngineSetting(stored: unknown): EngineSetting {
  const fields = typeof stored === "object" && stored !== null ? stored : {};
  return v.parse(ENGINE_SETTING, {
    choice: undefined,
    address: undefined,
    model: undefined,
    key: undefined,
    waitMs: undefined,
    ...fields,
  });
}

/** The engine of a setting; null for "none" and for an endpoint that is refused. */
export function createEngine(setting: EngineSetting, parts: EngineParts): SummaryEngine | null {
  const { words, hasPermission, isOnline } = parts;
  if (setting.choice === "none") return null;
  if (setting.choice === "device-summarizer")
    return createDeviceSummarizer(parts.summarizer, words);
  if (setting.choice === "device-prompt") return createDevicePrompt(parts.languageModel, words);
  const decision = toEndpoint(setting);
  if (decision.kind === "refused") return null;
  const { endpoint } = decision;
  return createEndpointEngine({ endpoint, words, waitMs: setting.waitMs, hasPermission, isOnline });
}
