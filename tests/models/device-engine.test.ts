import { describe, expect, it } from "vitest";
import { promptWords } from "../../lib/data/prompts";
import { createDevicePrompt } from "../../lib/models/device-prompt";
import { createDeviceSummarizer } from "../../lib/models/device-summarizer";
import type { EngineRequest } from "../../lib/models/engine";
import { EXAMPLE_ARTICLE, toOutcome, toRequest, type Watched } from "./support/example";
import { createFakeBuiltIn, type FakeBehaviour } from "./support/fake-built-in";

const WORDS = promptWords("en");
const WISH = { bulletCount: 3, outputLanguage: "en" };
const SHORT_SILENCE_MS = 150;

type Fake = ReturnType<typeof createFakeBuiltIn>["api"];

const ENGINES = {
  Summarizer: (fake: Fake | null, silenceMs?: number) =>
    createDeviceSummarizer(fake, WORDS, silenceMs),
  LanguageModel: (fake: Fake | null, silenceMs?: number) =>
    createDevicePrompt(fake, WORDS, silenceMs),
};

const toEnglish = (changes: Partial<EngineRequest> = {}): Watched =>
  toRequest({
    article: { ...EXAMPLE_ARTICLE, language: "en" },
    outputLanguage: "en",
    ...changes,
  });

const POINTS = ["One.", "Two.", "Three."];
const ANSWERS: [string, FakeBehaviour, string[] | string][] = [
  ["lines", {}, POINTS],
  ["lines without marks", { reply: "One.\nTwo.\nThree.\n" }, POINTS],
  ["one character at a time", { pieceSize: 1 }, POINTS],
  ["a list in JSON", { reply: '["One.", "Two.", "Three."]', pieceSize: 3 }, POINTS],
  ["a list cut short", { reply: '["One.", "Two.", "Thr' }, ["One.", "Two."]],
  ["more than was asked", { reply: "- One.\n- Two.\n- Three.\n- Four." }, POINTS],
  [
    "markdown with HTML",
    {
      reply: '* **One**.\n* <img src=x onerror="alert(1)">Two.\n* [Three](https://x.example/?k=1).',
    },
    POINTS,
  ],
  ["nothing", { reply: "" }, "empty"],
  ["blanks", { reply: " \n\n \n" }, "empty"],
  ["garbage", { reply: "\u0000\u0007{}[]<>;;--**" }, "empty"],
  ["no end", { reply: "and ".repeat(20_000), pieceSize: 500 }, "unusable-answer"],
  ["language not offered at create", { languages: ["ja"] }, "language-not-supported"],
  ["download that fails", { at: "downloadable", createError: "NetworkError" }, "download-failed"],
  ["download without a click", { at: "downloadable", hasGesture: false }, "click-needed"],
  ["unknown error at create", { createError: "OperationError" }, "device-failed"],
  ["never opens", { neverCreates: true }, "device-silent"],
  ["never opens, deaf", { neverCreates: true, isDeaf: true }, "device-silent"],
  ["never writes", { neverWrites: true }, "device-silent"],
  ["never writes, deaf", { neverWrites: true, isDeaf: true }, "device-silent"],
  ["answer out of form", { writeError: "SyntaxError" }, "unusable-answer"],
  [
    "output in an unsupported language",
    { writeError: "NotSupportedError" },
    "language-not-supported",
  ],
  ["session lost", { writeError: "InvalidStateError" }, "device-failed"],
  ["not enough room, no figures", { quota: 20, isQuotaSilent: true }, "quota"],
  ["not enough room for anything", { quota: 20 }, "quota"],
];

describe.each(Object.entries(ENGINES))("the engine of %s", (_name, toEngine) => {
  it.each(ANSWERS)("answers: %s", async (_case, behaviour, outcome) => {
    const fake = createFakeBuiltIn(behaviour);
    const silenceMs = outcome === "device-silent" ? SHORT_SILENCE_MS : undefined;
    const answer = await toEngine(fake.api, silenceMs).summarize(toEnglish());
    expect(toOutcome(answer)).toEqual(outcome);
    expect(fake.openSessions(), "every session is destroyed").toBe(0);
  });

  it.each([
    ["available", { kind: "available" }],
    ["downloadable", { kind: "downloadable" }],
    ["downloading", { kind: "downloading", fraction: null }],
    ["unavailable", { kind: "unavailable", reason: "device" }],
  ] as const)("has a state: %s", async (at, state) => {
    expect(await toEngine(createFakeBuiltIn({ at }).api).state(WISH)).toEqual(state);
  });

  it("says when it is only the language that is not offered", async () => {
    const state = await toEngine(createFakeBuiltIn().api).state({ ...WISH, outputLanguage: "id" });
    expect(state).toEqual({ kind: "unavailable", reason: "language" });
  });

  it("says when the browser has no such thing", async () => {
    const engine = toEngine(null);
    expect(await engine.state(WISH)).toEqual({ kind: "unavailable", reason: "not-in-browser" });
    expect(toOutcome(await engine.summarize(toEnglish()))).toBe("not-in-browser");
  });

  it("tells the download's progress, never falling, and its state meanwhile", async () => {
    const fake = createFakeBuiltIn({ at: "downloadable", steps: [0, 0.4, 0.3, 0.9, 1] });
    const engine = toEngine(fake.api);
    const states: Promise<unknown>[] = [];
    const request = toEnglish();
    const answer = await engine.summarize({
      ...request,
      onProgress: (fraction) => {
        request.onProgress(fraction);
        states.push(engine.state(WISH));
      },
    });
    expect(toOutcome(answer)).toEqual(POINTS);
    expect(request.progress).toEqual([0, 0.4, 0.4, 0.9, 1]);
    expect(await states[1]).toEqual({ kind: "downloading", fraction: 0.4 });
    expect(await engine.state(WISH)).toEqual({ kind: "available" });
  });

  it("asks for availability and creates with the same options", async () => {
    const fake = createFakeBuiltIn();
    const engine = toEngine(fake.api);
    await engine.state(WISH);
    await engine.summarize(toEnglish());
    const [availability, create] = fake.asked;
    expect(create?.options).toMatchObject(availability?.options ?? {});
  });

  it("gives a shorter beginning where the browser says how much fits", async () => {
    const text = Array.from({ length: 60 }, (_, n) => `Paragraph ${n} is about that flood.`);
    const article = { ...EXAMPLE_ARTICLE, text: text.join("\n\n") };
    const fake = createFakeBuiltIn({ quota: 1_500 });
    const answer = await toEngine(fake.api).summarize(toEnglish({ article }));
    expect(toOutcome(answer)).toEqual(POINTS);
    if (answer.kind !== "bullets") return;
    expect(answer.read.characters).toBeLessThan(1_500);
    expect(article.text.slice(answer.read.characters)).toMatch(/^\n\n/);
  });

  it.each([
    ["before it begins", {}, 0],
    ["while it downloads", { at: "downloadable", steps: [0, 0.1, 0.2, 0.3, 0.4, 0.5, 1] }, 12],
    ["while it opens", { neverCreates: true }, 20],
    ["while it opens, deaf", { neverCreates: true, isDeaf: true }, 20],
    ["while it writes", { neverWrites: true }, 40],
    ["while it writes, deaf", { neverWrites: true, isDeaf: true }, 40],
  ] satisfies [string, FakeBehaviour, number][])(
    "stops when the reader cancels %s",
    async (_case, behaviour, afterMs) => {
      const fake = createFakeBuiltIn(behaviour);
      const request = toEnglish();
      if (afterMs === 0) request.cancel();
      else setTimeout(request.cancel, afterMs);
      const answer = await toEngine(fake.api).summarize(request);
      expect(toOutcome(answer)).toBe("cancelled");
      expect(fake.openSessions()).toBe(0);
    },
  );
});

it("destroys a session that opens after the reader cancelled", async () => {
  const fake = createFakeBuiltIn({ isDeaf: true, steps: [0, 0.5, 1] });
  const request = toEnglish();
  setTimeout(request.cancel, 7);
  expect(toOutcome(await ENGINES.Summarizer(fake.api).summarize(request))).toBe("cancelled");
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(fake.openSessions()).toBe(0);
});
