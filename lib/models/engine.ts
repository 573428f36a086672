import type { Article } from "../types";

/** Why an engine cannot be used; its words are `engine.unavailable.<reason>`. */
export const UNAVAILABLE_REASONS = [
  "not-in-browser",
  "language",
  "device",
  "no-permission",
] as const;

/** Whether an engine can write now, and what comes before it can. `fraction` is 0 to 1. */
export type EngineState =
  | { kind: "unavailable"; reason: (typeof UNAVAILABLE_REASONS)[number] }
  | { kind: "downloadable" }
  | { kind: "downloading"; fraction: number | null }
  | { kind: "available" };

/** Every way in which an engine can fail; its words are `engine.fault.<kind>`. */
export const ENGINE_FAULTS = [
  "offline",
  "no-server",
  "unknown-host",
  "no-permission",
  "unauthorized",
  "forbidden",
  "forbidden-origin",
  "no-such-address",
  "no-such-model",
  "too-many-requests",
  "refused-request",
  "server-error",
  "redirected",
  "not-a-model",
  "broken-stream",
  "no-answer",
  "too-slow",
  "too-long",
  "quota",
  "not-in-browser",
  "language-not-supported",
  "download-failed",
  "click-needed",
  "device-silent",
  "device-failed",
  "unusable-answer",
  "empty",
  "cancelled",
] as const;

/** One fault and what its sentence names; never a key, never a server's own words. */
export type EngineFault = {
  kind: (typeof ENGINE_FAULTS)[number];
  params: Record<string, string | number>;
};

/** How much of the article's text the model was given, in characters from its beginning. */
export type ReadShare = { characters: number; total: number };

/** What an engine answers: plain lines in the model's order, or why there are none. */
export type EngineAnswer =
  { kind: "bullets"; bullets: string[]; read: ReadShare } | { kind: "fault"; fault: EngineFault };

/** What a model is given of an article. */
export type EngineArticle = Pick<Article, "title" | "text" | "language">;

/** What is wished for; the language is BCP 47. */
export type SummaryWish = { bulletCount: number; outputLanguage: string };

/** One wish for a summary of one article. */
export type EngineRequest = SummaryWish & {
  article: EngineArticle;
  /** The reader's "cancel". */
  signal: AbortSignal;
  /** The share of a download that is there, 0 to 1, never falling. */
  onProgress: (fraction: number) => void;
  /** The bullets as far as they are written; the last one may be unfinished. */
  onBullets: (soFar: string[]) => void;
};

/**
 * A model that writes summaries, used only when the reader has chosen it. `summarize` never
 * rejects and always ends: with bullets, or with a fault that has a sentence of its own.
 */
export type SummaryEngine = {
  origin: "device-model" | "endpoint";
  /** Who the reader is told wrote it: the endpoint's host; null for a model on the device. */
  host: string | null;
  state: (wish: SummaryWish) => Promise<EngineState>;
  summarize: (request: EngineRequest) => Promise<EngineAnswer>;
};

/** The answer of an engine that failed. */
export function toFaultAnswer(
  kind: EngineFault["kind"],
  params: EngineFault["params"] = {},
): EngineAnswer {
  return { kind: "fault", fault: { kind, params } };
}
