import type { PageRef } from "../browser/tabs";
import type { View } from "../browser/page-session";
import type {
  EngineFault,
  EngineState,
  ReadShare,
  SummaryEngine,
  SummaryWish,
} from "../models/engine";
import { writeSummary } from "../models/write-summary";
import type { Bullet, Digest, Summary } from "../types";

/** How far a summary by a model is. `fraction` is the share of a download, 0 to 1. */
export type Writing =
  | { kind: "idle" }
  | { kind: "writing"; fraction: number | null; bullets: string[] }
  | { kind: "fault"; fault: EngineFault }
  | { kind: "written"; summary: Summary; read: ReadShare };

/** What a surface shows of the chosen engine; `state` is null until the engine has answered. */
export type EngineView = { host: string | null; state: EngineState | null; writing: Writing };

export type EngineSession = {
  /** Null while no engine is chosen or no article of the page in front is there. */
  view: () => EngineView | null;
  /** Goes along with what the surface shows: what was written for another article is dropped. */
  follow: (view: View) => void;
  /** Takes the reader's choice anew; what is being written by the earlier one is given up. */
  renew: () => void;
  /** Asks the engine anew whether it can write, after a change of permissions. */
  askState: () => void;
  /** Has the article in view summarized, on the reader's click. */
  write: () => Promise<void>;
  cancel: () => void;
  /** The view with the written summary among its digest's summaries. */
  addTo: (view: View) => View;
};

export type EngineSessionOptions = {
  /** The engine that the reader has chosen, for an article's language; null for none. */
  createEngine: (language: string) => SummaryEngine | null;
  bulletCount: () => number;
  hold: (lines: string[], digest: Digest) => Bullet[];
  onChange: () => void;
};

type Place = { page: PageRef; digest: Digest; isInFront: boolean };

const IDLE: Writing = { kind: "idle" };

/**
 * The session of one panel with the engine that the reader has chosen. A summary belongs to one
 * article in one tab and lives no longer than the panel shows that article; nothing is stored.
 */
export function createEngineSession(options: EngineSessionOptions): EngineSession {
  const { createEngine, bulletCount, hold, onChange } = options;
  let place: Place | null = null;
  let engine: SummaryEngine | null = null;
  let state: EngineState | null = null;
  let writing = IDLE;
  let stop = new AbortController();

  const show = (next: Writing) => {
    writing = next;
    onChange();
  };
  const drop = () => {
    stop.abort();
    stop = new AbortController();
    writing = IDLE;
  };
  const dropUnfinished = () => {
    if (writing.kind !== "written") drop();
  };
  const askState = () => {
    const [asked, wish] = [engine, toWish(place, bulletCount())];
    if (asked === null || wish === null) return;
    void asked.state(wish).then((found) => {
      if (asked !== engine) return;
      state = found;
      if (found.kind === "unavailable" && writing.kind === "writing") drop();
      onChange();
    });
  };
  const open = () => {
    engine = place && createEngine(place.digest.article.language);
    state = null;
    askState();
  };
  const follow = (view: View) => {
    const [earlier, next] = [place, toPlace(view)];
    place = next;
    if (earlier === null || next === null || !isSameArticle(earlier, next)) {
      drop();
      return open();
    }
    if (!next.isInFront) dropUnfinished();
    if (writing.kind === "written") writing = holdAgain(writing, next.digest, hold);
  };
  const write = async () => {
    const wish = toWish(place, bulletCount());
    if (!engine || !place?.isInFront || !wish || writing.kind === "writing") return;
    drop();
    const { digest } = place;
    const own = stop;
    const update = (changes: { fraction: number } | { bullets: string[] }) => {
      if (own === stop && writing.kind === "writing") show({ ...writing, ...changes });
    };
    const request = {
      ...wish,
      article: digest.article,
      signal: own.signal,
      onProgress: (fraction: number) => update({ fraction }),
      onBullets: (bullets: string[]) => update({ bullets }),
    };
    show({ kind: "writing", fraction: null, bullets: [] });
    const written = await writeSummary(engine, request, (lines) => hold(lines, digest));
    if (own === stop)
      show(written.kind === "fault" ? written : { ...written, kind: "written" as const });
  };
  return {
    view: () => (engine && place?.isInFront ? { host: engine.host, state, writing } : null),
    follow,
    renew: () => {
      dropUnfinished();
      open();
      if (place) onChange();
    },
    askState,
    write,
    cancel: () => stop.abort(),
    addTo: (view) => {
      if (writing.kind !== "written" || !("digest" in view)) return view;
      const { digest } = view;
      return { ...view, digest: { ...digest, summaries: [...digest.summaries, writing.summary] } };
    },
  };
}

function toPlace(view: View): Place | null {
  if (!("digest" in view)) return null;
  return { page: view.page, digest: view.digest, isInFront: view.state === "ready" };
}

function toWish(place: Place | null, bulletCount: number): SummaryWish | null {
  return place && { bulletCount, outputLanguage: place.digest.article.language };
}

function isSameArticle(one: Place, other: Place): boolean {
  const isSameTab = one.page.tabId === other.page.tabId;
  return isSameTab && one.digest.article.text === other.digest.article.text;
}

/** A digest made anew may number its statements otherwise. */
function holdAgain(
  written: Extract<Writing, { kind: "written" }>,
  digest: Digest,
  hold: EngineSessionOptions["hold"],
): Writing {
  const lines = written.summary.bullets.map(({ text }) => text);
  return { ...written, summary: { ...written.summary, bullets: hold(lines, digest) } };
}
