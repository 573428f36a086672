import type { Availability, DownloadMonitor } from "../../../lib/models/built-in-ai";

/** What a fake of the browser's built-in AI does; all else goes as the drafts say. */
export type FakeBehaviour = {
  languages?: string[];
  at?: Availability;
  /** Shares of the download that are told, each a moment after the other. */
  steps?: number[];
  /** Name of the error that `create` ends in, after the download's steps. */
  createError?: string;
  /** Name of the error that writing ends in, after the first piece. */
  writeError?: string;
  /** Characters of input that fit; more is a QuotaExceededError that says so. */
  quota?: number;
  isQuotaSilent?: boolean;
  reply?: string;
  /** Characters a piece. */
  pieceSize?: number;
  neverCreates?: boolean;
  neverWrites?: boolean;
  /** The other side does not listen to its signal. */
  isDeaf?: boolean;
  hasGesture?: boolean;
};

export type Asked = { options: object; input: string | null };

const moment = () => new Promise((resolve) => setTimeout(resolve, 5));
const never = () => new Promise<never>(() => {});

/** QuotaExceededError of Chrome 138 and later: an error with figures. */
class QuotaError extends DOMException {
  constructor(
    readonly requested: number,
    readonly quota: number,
  ) {
    super("too large", "QuotaExceededError");
  }
}

type LanguageOptions = {
  outputLanguage?: string;
  expectedOutputs?: { languages: string[] }[];
};

type CreateOptions = LanguageOptions & {
  signal: AbortSignal;
  monitor: (monitor: DownloadMonitor) => void;
};

/**
 * A fake of one built-in API as the state machine of the drafts: unavailable, downloadable,
 * downloading, available; abort at every point; the same for Summarizer and LanguageModel.
 */
export function createFakeBuiltIn(behaviour: FakeBehaviour = {}) {
  const {
    languages = ["en", "es", "ja"],
    reply = "- One.\n- Two.\n- Three.",
    steps = [0, 1],
  } = behaviour;
  let at: Availability = behaviour.at ?? "available";
  const asked: Asked[] = [];
  const open = new Set<object>();
  const speaks = (options: LanguageOptions) => {
    const wanted = options.expectedOutputs?.flatMap((output) => output.languages) ?? [];
    return [...wanted, options.outputLanguage].every((one) => !one || languages.includes(one));
  };
  const stopIf = (signal: AbortSignal) => {
    if (!behaviour.isDeaf) signal.throwIfAborted();
  };
  const untilAborted = (signal: AbortSignal) =>
    behaviour.isDeaf
      ? never()
      : new Promise<never>((_resolve, reject) => {
          signal.addEventListener("abort", () => reject(signal.reason));
        });

  const download = async (options: CreateOptions) => {
    let tell: (event: { loaded: number }) => void = () => {};
    options.monitor({ addEventListener: (_type, listener) => (tell = listener) });
    for (const loaded of steps) {
      await moment();
      stopIf(options.signal);
      tell({ loaded });
    }
  };

  const write = (input: string, signal: AbortSignal, session: object) => {
    const pieces = reply.match(new RegExp(`[^]{1,${behaviour.pieceSize ?? 5}}`, "g")) ?? [];
    let sent = 0;
    return new ReadableStream<string>({
      async pull(controller) {
        if (!open.has(session)) throw new DOMException("destroyed", "InvalidStateError");
        if (behaviour.neverWrites) await untilAborted(signal);
        stopIf(signal);
        const quota = behaviour.quota ?? Infinity;
        if (input.length > quota)
          throw behaviour.isQuotaSilent
            ? new DOMException("too large", "QuotaExceededError")
            : new QuotaError(input.length, quota);
        if (behaviour.writeError && sent === 1)
          throw new DOMException("failed", behaviour.writeError);
        const piece = pieces[sent++];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    });
  };

  const api = {
    availability: async (options: LanguageOptions): Promise<Availability> => {
      asked.push({ options, input: null });
      return speaks(options) ? at : "unavailable";
    },
    create: async (options: CreateOptions) => {
      asked.push({ options, input: null });
      stopIf(options.signal);
      if (at === "unavailable" || !speaks(options))
        throw new DOMException("unsupported", "NotSupportedError");
      if (at === "downloadable" && behaviour.hasGesture === false)
        throw new DOMException("needs a gesture", "NotAllowedError");
      if (at !== "available") at = "downloading";
      if (behaviour.neverCreates) await untilAborted(options.signal);
      await download(options);
      if (behaviour.createError) throw new DOMException("failed", behaviour.createError);
      at = "available";
      const session = { destroy: () => void open.delete(session) };
      open.add(session);
      const stream = (input: string, { signal }: { signal: AbortSignal }) => {
        asked.push({ options, input });
        return write(input, signal, session);
      };
      return Object.assign(session, { summarizeStreaming: stream, promptStreaming: stream });
    },
  };
  return { api, asked, openSessions: () => open.size };
}
