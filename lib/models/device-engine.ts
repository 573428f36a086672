import type { Availability, OpeningOptions } from "./built-in-ai";
import { startDeadline, type Deadline } from "../network/deadline";
import type {
  EngineAnswer,
  EngineRequest,
  EngineState,
  SummaryEngine,
  SummaryWish,
} from "./engine";
import { toFaultAnswer } from "./engine";
import { readWriting } from "./read-writing";
import { readRoom, toDeviceFault } from "./to-device-fault";
import { MAX_ARTICLE_CHARACTERS, trimArticle, type TrimmedArticle } from "./trim-article";

/** What one built-in API brings to the engine that they share. */
export type DeviceModel<Session extends { destroy: () => void }> = {
  /** For a wish, or for the API at all (null). */
  availability: (wish: SummaryWish | null) => Promise<Availability>;
  create: (request: EngineRequest, opening: OpeningOptions) => Promise<Session>;
  write: (session: Session, writing: Writing) => ReadableStream<string>;
};

/** One text to be written about. */
export type Writing = { article: TrimmedArticle; wish: SummaryWish; signal: AbortSignal };

/** Without any sign of life (progress, words) for so long, the model is given up. */
const SILENCE_MS = 120_000;

/** Below the share that the browser says fits, since tokens are not spread evenly. */
const ROOM_MARGIN = 0.9;

/**
 * The engine of a model that is part of the browser; `model` is null where the browser has none.
 * A text that is too long is tried once more, cut to the room that the browser names.
 */
export function createDeviceEngine<Session extends { destroy: () => void }>(
  model: DeviceModel<Session> | null,
  silenceMs: number = SILENCE_MS,
): SummaryEngine {
  let fraction: number | null = null;
  const summarize = async (request: EngineRequest): Promise<EngineAnswer> => {
    if (model === null) return toFaultAnswer("not-in-browser");
    const watch = startDeadline(silenceMs, request.signal);
    const onProgress = (loaded: number) => {
      watch.restart();
      fraction = Math.max(fraction ?? 0, Math.min(loaded, 1));
      request.onProgress(fraction);
    };
    try {
      return await summarizeWith(model, { ...request, onProgress }, watch);
    } catch (error) {
      if (watch.isOver())
        return toFaultAnswer("device-silent", { seconds: Math.round(silenceMs / 1_000) });
      return toFaultAnswer(request.signal.aborted ? "cancelled" : toDeviceFault(error));
    } finally {
      fraction = null;
      watch.stop();
    }
  };
  return {
    origin: "device-model",
    host: null,
    state: (wish) => readState(model, wish, fraction),
    summarize,
  };
}

async function readState(
  model: Pick<DeviceModel<never>, "availability"> | null,
  wish: SummaryWish,
  fraction: number | null,
): Promise<EngineState> {
  if (model === null) return { kind: "unavailable", reason: "not-in-browser" };
  const ask = (wanted: SummaryWish | null) => model.availability(wanted).catch(() => "unavailable");
  const kind = await ask(wish);
  if (kind === "downloading") return { kind, fraction };
  if (kind === "available" || kind === "downloadable") return { kind };
  const isLanguage = (await ask(null)) !== "unavailable";
  return { kind: "unavailable", reason: isLanguage ? "language" : "device" };
}

async function summarizeWith<Session extends { destroy: () => void }>(
  model: DeviceModel<Session>,
  request: EngineRequest,
  watch: Deadline,
): Promise<EngineAnswer> {
  const opened = model.create(request, {
    signal: watch.signal,
    monitor: (monitor) =>
      monitor.addEventListener("downloadprogress", ({ loaded }) => request.onProgress(loaded)),
  });
  opened.then((late) => watch.signal.aborted && late.destroy()).catch(() => {});
  const session = await watch.race(opened);
  const writeFrom = async (maxCharacters: number): Promise<EngineAnswer> => {
    const article = trimArticle(request.article, maxCharacters);
    const stream = model.write(session, { article, wish: request, signal: watch.signal });
    const bullets = await readWriting(stream, request, watch);
    if (bullets === null) return toFaultAnswer("unusable-answer");
    if (bullets.length === 0) return toFaultAnswer("empty");
    return { kind: "bullets", bullets, read: article.read };
  };
  try {
    watch.restart();
    return await writeFrom(MAX_ARTICLE_CHARACTERS).catch((error: unknown) => {
      const room = readRoom(error);
      if (room === null || watch.signal.aborted) throw error;
      const tried = Math.min(request.article.text.length, MAX_ARTICLE_CHARACTERS);
      return writeFrom(Math.floor(tried * room * ROOM_MARGIN));
    });
  } finally {
    session.destroy();
  }
}
