import { describe, expect, it } from "vitest";
import type { View } from "../../lib/browser/page-session";
import type {
  EngineAnswer,
  EngineRequest,
  EngineState,
  SummaryEngine,
} from "../../lib/models/engine";
import { createEngineSession } from "../../lib/surface/engine-session";
import type { Bullet } from "../../lib/types";
import { exampleDigest } from "../example-digest";

const PAGE = { tabId: 1, url: "https://berita.example/feri", icon: null };
const READY: View = { state: "ready", page: PAGE, digest: exampleDigest, isAsked: true };
const MOVED: View = { state: "moved", page: PAGE, digest: exampleDigest, isRefused: false };
const OTHER: View = {
  ...READY,
  page: { tabId: 2, url: "https://berita.example/lain", icon: null },
};
const READING: View = { state: "reading" };
const READ = { characters: 10, total: 20 };

const hold = (lines: string[]): Bullet[] =>
  lines.map((text) => ({
    text,
    support: { verdict: "supported", spans: [], missing: [] },
    attributions: [],
    antecedent: null,
  }));

/** A session whose engine answers when the test says so. */
function open() {
  const requests: EngineRequest[] = [];
  const answers: ((answer: EngineAnswer) => void)[] = [];
  const made = { state: { kind: "available" } as EngineState, isChosen: true, changes: 0 };
  const engine: SummaryEngine = {
    origin: "endpoint",
    host: "model.example",
    state: async () => made.state,
    summarize: (request) => {
      requests.push(request);
      return new Promise((resolve) => {
        const cancelled = { kind: "fault", fault: { kind: "cancelled", params: {} } } as const;
        request.signal.addEventListener("abort", () => resolve(cancelled));
        answers.push(resolve);
      });
    },
  };
  const session = createEngineSession({
    createEngine: () => (made.isChosen ? { ...engine } : null),
    bulletCount: () => 3,
    hold,
    onChange: () => (made.changes += 1),
  });
  const settle = () => new Promise((resolve) => setTimeout(resolve));
  const answer = async (...bullets: string[]) => {
    answers.at(-1)?.({ kind: "bullets", bullets, read: READ });
    await settle();
  };
  return { session, requests, made, settle, answer };
}

const summariesOf = (view: View) => ("digest" in view ? view.digest.summaries : []);

describe("the engine's session", () => {
  it("asks no model before the click", async () => {
    const { session, requests, settle } = open();
    session.follow(READY);
    await settle();
    expect(session.view()).toEqual({
      host: "model.example",
      state: { kind: "available" },
      writing: { kind: "idle" },
    });
    expect(requests).toEqual([]);
  });

  it("is nothing while no engine is chosen", async () => {
    const { session, made, requests } = open();
    made.isChosen = false;
    session.follow(READY);
    await session.write();
    expect(session.view()).toBeNull();
    expect(requests).toEqual([]);
  });

  it("shows what is downloaded and written, then the summary among the others", async () => {
    const { session, requests, answer } = open();
    session.follow(READY);
    void session.write();
    requests[0]?.onProgress(0.5);
    requests[0]?.onBullets(["Feri"]);
    const writing = { kind: "writing", fraction: 0.5, bullets: ["Feri"] };
    expect(session.view()?.writing).toEqual(writing);
    expect(session.addTo(READY)).toBe(READY);
    await answer("Feri diuji.");
    const shown = session.addTo(READY);
    expect(summariesOf(shown).slice(0, -1)).toEqual(exampleDigest.summaries);
    expect(summariesOf(shown).at(-1)).toMatchObject({ origin: "endpoint", host: "model.example" });
  });

  it("writes once at a time", () => {
    const { session, requests } = open();
    session.follow(READY);
    void session.write();
    void session.write();
    expect(requests.length).toBe(1);
  });

  it("says that the reader cancelled, and tries again", async () => {
    const { session, requests, settle } = open();
    session.follow(READY);
    void session.write();
    session.cancel();
    await settle();
    expect(session.view()?.writing).toMatchObject({ fault: { kind: "cancelled" } });
    void session.write();
    expect(requests[1]?.signal.aborted).toBe(false);
  });

  it.each([
    ["another tab", OTHER],
    ["a load", READING],
    ["a page that cannot be read", MOVED],
  ])("stops at %s, and an answer that still comes is dropped", async (_name, view) => {
    const { session, requests, answer } = open();
    session.follow(READY);
    void session.write();
    session.follow(view);
    await answer("Feri diuji.");
    requests[0]?.onBullets(["Feri"]);
    expect(requests[0]?.signal.aborted).toBe(true);
    session.follow(READY);
    expect(session.view()?.writing).toEqual({ kind: "idle" });
    expect(session.addTo(READY)).toBe(READY);
  });

  it("keeps the summary with its article, and drops it with it", async () => {
    const { session, answer } = open();
    session.follow(READY);
    void session.write();
    await answer("Feri diuji.");
    session.follow(MOVED);
    expect(summariesOf(session.addTo(MOVED)).length).toBe(3);
    session.follow({ ...READY, digest: { ...exampleDigest } });
    expect(summariesOf(session.addTo(READY)).length).toBe(3);
    session.follow(OTHER);
    expect(session.addTo(OTHER)).toBe(OTHER);
  });

  it("gives up what an earlier choice was writing", () => {
    const { session, requests } = open();
    session.follow(READY);
    void session.write();
    session.renew();
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(session.view()?.writing).toEqual({ kind: "idle" });
  });

  it("notices that the permission was taken back", async () => {
    const { session, requests, made, settle } = open();
    session.follow(READY);
    void session.write();
    made.state = { kind: "unavailable", reason: "no-permission" };
    session.askState();
    await settle();
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(session.view()).toMatchObject({ state: made.state, writing: { kind: "idle" } });
  });
});
