import type { SummarizerApi, SummarizerOptions } from "./built-in-ai";
import { createDeviceEngine } from "./device-engine";
import type { SummaryEngine, SummaryWish } from "./engine";
import type { PromptWords } from "./prompt-words";

/** Key points of each length: 3, 5 and 7 (Writing Assistance APIs, table of lengths). */
const [SHORT_POINTS, MEDIUM_POINTS] = [3, 5];

/**
 * The engine of the browser's own Summarizer; `api` is the global, or null where there is none.
 * `words` gives the language and the words of what it is told about the text.
 */
export function createDeviceSummarizer(
  api: SummarizerApi | null,
  words: PromptWords,
  silenceMs?: number,
): SummaryEngine {
  if (api === null) return createDeviceEngine(null);
  return createDeviceEngine(
    {
      availability: (wish) => api.availability(toOptions(wish, words.code)),
      create: (wish, opening) => api.create({ ...toOptions(wish, words.code), ...opening }),
      write: (session, { article: { title, text }, signal }) =>
        session.summarizeStreaming(`${title}\n\n${text}`, { context: words.context, signal }),
    },
    silenceMs,
  );
}

/** The same for `availability` and `create`: the browser answers for exactly these. */
function toOptions(wish: SummaryWish | null, code: string): SummarizerOptions {
  const length = toLength(wish?.bulletCount ?? SHORT_POINTS);
  const form: SummarizerOptions = { type: "key-points", format: "plain-text", length };
  if (wish === null) return form;
  return {
    ...form,
    expectedInputLanguages: [wish.outputLanguage],
    expectedContextLanguages: [code],
    outputLanguage: wish.outputLanguage,
  };
}

function toLength(points: number): SummarizerOptions["length"] {
  return points <= SHORT_POINTS ? "short" : points <= MEDIUM_POINTS ? "medium" : "long";
}
