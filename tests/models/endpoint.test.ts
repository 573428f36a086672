import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { promptWords } from "../../lib/data/prompts";
import { createEndpointEngine, type EndpointOptions } from "../../lib/models/endpoint";
import { toEndpoint } from "../../lib/models/to-endpoint";
import { EXAMPLE_ARTICLE, toOutcome, toRequest } from "./support/example";
import { FAULT_MODELS, HONEST_BULLETS, startFakeEndpoint } from "./support/fake-endpoint.mjs";
import type { FakeEndpoint } from "./support/fake-endpoint.mjs";

const KEY = "sk-rahasia-123";

let server: FakeEndpoint;
beforeAll(async () => {
  server = await startFakeEndpoint();
});
afterAll(() => server.close());

function toEngine(
  model: string,
  changes: Partial<EndpointOptions> & { address?: string; key?: string } = {},
) {
  const { address = server.address, key = KEY, ...options } = changes;
  const decision = toEndpoint({ address, model, key });
  if (decision.kind === "refused") throw new Error(decision.reason);
  return createEndpointEngine({
    endpoint: decision.endpoint,
    words: promptWords("id"),
    waitMs: 5_000,
    hasPermission: async () => true,
    isOnline: () => true,
    ...options,
  });
}

describe("an endpoint that answers", () => {
  it.each([
    "any-model",
    "style-whole",
    "style-whole-unnamed",
    "style-bytes",
    "style-threes",
    "style-no-done",
    "style-no-finish",
    "style-stays-open",
    "style-crlf",
    "style-split-data",
    "style-thinking",
    "style-cut",
  ])("gives the bullets: %s", async (model) => {
    const answer = await toEngine(model).summarize(toRequest());
    expect(toOutcome(answer)).toEqual(HONEST_BULLETS);
  });

  it("shows the bullets while they are written", async () => {
    const request = toRequest();
    await toEngine("any-model").summarize(request);
    expect(request.shown.length).toBeGreaterThan(2);
    const written = request.shown.map((bullets) => bullets.join("\n").length);
    expect(written).toEqual([...written].sort((a, b) => a - b));
    expect(HONEST_BULLETS[0]).toContain(request.shown[0]?.[0]);
  });

  it("is sent the article, the rules and the key, and nothing else", async () => {
    await toEngine("any-model").summarize(toRequest());
    const sent = server.requests.at(-1);
    expect(sent?.method).toBe("POST");
    expect(sent?.url).toBe("/v1/chat/completions");
    expect(sent?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(sent?.headers).not.toHaveProperty("cookie");
    expect(sent?.headers).not.toHaveProperty("referer");
    const body = JSON.parse(sent?.body ?? "{}");
    expect(Object.keys(body).sort()).toEqual(["messages", "model", "stream"]);
    expect(body.messages.map(({ role }: { role: string }) => role)).toEqual(["system", "user"]);
    expect(body.messages[1].content).toContain(EXAMPLE_ARTICLE.text);
    expect(sent?.body).not.toContain(KEY);
  });

  it("shows its key to nobody who holds the engine", async () => {
    const engine = toEngine("any-model");
    const answer = await engine.summarize(toRequest());
    expect(JSON.stringify([engine, answer, Object.entries(engine)])).not.toContain(KEY);
  });

  it("is sent no authorization without a key", async () => {
    await toEngine("any-model", { key: "" }).summarize(toRequest());
    expect(server.requests.at(-1)?.headers).not.toHaveProperty("authorization");
  });

  it("says how much of a long article it was given", async () => {
    const text = Array.from({ length: 400 }, (_, n) => `Paragraf ${n} tentang banjir itu.`);
    const article = { ...EXAMPLE_ARTICLE, text: text.join("\n\n") };
    const answer = await toEngine("any-model").summarize(toRequest({ article }));
    expect(answer.kind === "bullets" && answer.read.total).toBe(article.text.length);
    expect(answer.kind === "bullets" && answer.read.characters).toBeLessThanOrEqual(9_000);
  });
});

describe("an endpoint that fails", () => {
  it.each(Object.entries(FAULT_MODELS))("says so: %s is %s", async (model, kind) => {
    const isWait = kind === "no-answer" || kind === "too-slow";
    const startedAt = Date.now();
    const answer = await toEngine(model, { waitMs: isWait ? 1_000 : 20_000 }).summarize(
      toRequest(),
    );
    expect(toOutcome(answer)).toBe(kind);
    expect(Date.now() - startedAt).toBeLessThan(isWait ? 5_000 : 20_000);
    expect(JSON.stringify(answer)).not.toMatch(/sk-|script|Traceback|rahasia/);
  });

  it.each([
    ["nobody listens", "http://localhost:9", true, "no-server"],
    ["a name that nobody has", "https://model.invalid", true, "unknown-host"],
    ["the device is offline", "https://model.invalid", false, "offline"],
  ])("says so: %s", async (_case, address, isOnline, kind) => {
    const engine = toEngine("any-model", { address, isOnline: () => isOnline });
    const answer = await engine.summarize(toRequest());
    expect(toOutcome(answer)).toBe(kind);
    expect(JSON.stringify(answer)).not.toContain(KEY);
  });

  it("tells Ollama's 403 with the line that lets extensions in", async () => {
    const answer = await toEngine("fault-403").summarize(toRequest());
    expect(answer.kind === "fault" && answer.fault.params.line).toBe(
      "OLLAMA_ORIGINS=chrome-extension://*,moz-extension://*",
    );
  });

  it("takes key and article to no other server", async () => {
    await toEngine("fault-redirect").summarize(toRequest());
    expect(server.elsewhere).toEqual([]);
  });

  it.each(["fault-silent", "fault-silent-head", "fault-slow"])(
    "stops at once when the reader cancels: %s",
    async (model) => {
      const request = toRequest();
      const startedAt = Date.now();
      setTimeout(request.cancel, 100);
      expect(toOutcome(await toEngine(model).summarize(request))).toBe("cancelled");
      expect(Date.now() - startedAt).toBeLessThan(1_000);
    },
  );

  it("asks nobody when cancelled before", async () => {
    const before = server.requests.length;
    const request = toRequest();
    request.cancel();
    expect(toOutcome(await toEngine("any-model").summarize(request))).toBe("cancelled");
    expect(server.requests.length).toBe(before);
  });

  it("asks nobody without the browser's permission", async () => {
    const before = server.requests.length;
    const engine = toEngine("any-model", { hasPermission: async () => false });
    const wish = { bulletCount: 3, outputLanguage: "id" };
    expect(await engine.state(wish)).toEqual({ kind: "unavailable", reason: "no-permission" });
    expect(toOutcome(await engine.summarize(toRequest()))).toBe("no-permission");
    expect(server.requests.length).toBe(before);
  });
});
