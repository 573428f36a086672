/* The part of the browsers' built-in AI that is used here, after the drafts of the Web Machine
   Learning group: Writing Assistance APIs and Prompt API, August 2026. */

export type Availability = "unavailable" | "downloadable" | "downloading" | "available";

/** Tells how far a download is; `loaded` is 0 to 1. */
export type DownloadMonitor = {
  addEventListener: (
    type: "downloadprogress",
    listener: (event: { loaded: number }) => void,
  ) => void;
};

/** What every `create` takes besides its own options. */
export type OpeningOptions = { signal: AbortSignal; monitor: (monitor: DownloadMonitor) => void };

/** Same for `availability` and `create`: the browser answers for exactly these. */
export type SummarizerOptions = {
  type: "key-points";
  format: "plain-text";
  length: "short" | "medium" | "long";
  expectedInputLanguages?: string[];
  expectedContextLanguages?: string[];
  outputLanguage?: string;
};

export type SummarizerSession = {
  summarizeStreaming: (
    input: string,
    options: { context: string; signal: AbortSignal },
  ) => ReadableStream<string>;
  destroy: () => void;
};

/** The global `Summarizer`. */
export type SummarizerApi = {
  availability: (options: SummarizerOptions) => Promise<Availability>;
  create: (options: SummarizerOptions & OpeningOptions) => Promise<SummarizerSession>;
};

type ExpectedText = { type: "text"; languages: string[] };

export type LanguageModelOptions = {
  expectedInputs?: ExpectedText[];
  expectedOutputs?: ExpectedText[];
};

export type LanguageModelSession = {
  promptStreaming: (
    input: string,
    options: { responseConstraint: Record<string, unknown>; signal: AbortSignal },
  ) => ReadableStream<string>;
  destroy: () => void;
};

/** The global `LanguageModel`. */
export type LanguageModelApi = {
  availability: (options: LanguageModelOptions) => Promise<Availability>;
  create: (
    options: LanguageModelOptions &
      OpeningOptions & { initialPrompts: [{ role: "system"; content: string }] },
  ) => Promise<LanguageModelSession>;
};
