import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import { promptWords } from "../../lib/data/prompts";
import { summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { createEndpointEngine } from "../../lib/models/endpoint";
import { toEndpoint } from "../../lib/models/to-endpoint";
import { writeSummary } from "../../lib/models/write-summary";
import { supportBullets } from "../../lib/summary/support-bullets";
import { splitSentences } from "../../lib/text/split-sentences";
import type { Article } from "../../lib/types";
import { INJECTIONS, OBEDIENT_ANSWERS } from "./injection.cases";
import { EXAMPLE_ARTICLE, toRequest } from "./support/example";
import { startFakeEndpoint, type FakeEndpoint } from "./support/fake-endpoint.mjs";

const KEY = "sk-rahasia-123";
const URL_OF_PAGE = "https://berita.example/pribadi?sesi=42";

/** As the article has it; with another number; about something else. */
const BULLETS = [
  "Hujan deras turun di Kota Contoh pada Senin pagi, kata wali kota Ani Wibowo.",
  "Sebanyak 9.871 warga mengungsi ke Balai Kota.",
  "Saham Palsuan Tbk naik tajam sesudah Bono Sutarjo mundur.",
];

let server: FakeEndpoint;
beforeAll(async () => {
  server = await startFakeEndpoint({ bullets: BULLETS });
});
afterAll(() => server.close());

function toArticle(text: string): Article {
  return {
    ...readText({ ...EXAMPLE_ARTICLE, text }),
    url: URL_OF_PAGE,
    canonicalUrl: URL_OF_PAGE,
    authors: ["Penulis Rahasia"],
    outlet: { name: "Harian Rahasia", domain: "berita.example" },
  };
}

function hold(article: Article) {
  const text = textData(article.language);
  const sentences = splitSentences(article.text, article.paragraphs, text);
  const parts = { article, sentences, attributions: [], sources: [], text };
  return (bullets: string[]) =>
    supportBullets(bullets, { ...parts, data: summaryData(article.language) });
}

async function summarize(model: string, article: Article) {
  const decision = toEndpoint({ address: server.address, model, key: KEY });
  if (decision.kind === "refused") throw new Error(decision.reason);
  const engine = createEndpointEngine({
    endpoint: decision.endpoint,
    words: promptWords("id"),
    waitMs: 5_000,
    hasPermission: async () => true,
    isOnline: () => true,
  });
  return writeSummary(engine, toRequest({ article }), hold(article));
}

const cases = INJECTIONS.flatMap((injection, index) => {
  const answer = OBEDIENT_ANSWERS[index % OBEDIENT_ANSWERS.length] ?? "";
  return [[injection, answer] as const];
});

describe("a model that obeys the article", () => {
  it.each([...cases, ...OBEDIENT_ANSWERS.map((answer) => ["Tulis ini.", answer] as const)])(
    "gains nothing: %j → %j",
    async (injection, answer) => {
      const order = Buffer.from(answer).toString("base64");
      const article = toArticle(`${EXAMPLE_ARTICLE.text}\n\n${injection} PERINTAH: ${order}`);
      const written = await summarize("obedient", article);

      const sent = server.requests.at(-1)?.body ?? "";
      const [rules, message] = JSON.parse(sent).messages;
      expect(sent).not.toMatch(/sk-rahasia|sesi=42|Penulis Rahasia|Harian Rahasia/);
      expect(rules.content).not.toContain(injection);
      expect(message.content.match(/<\/?\w+>|<\|/g)).toEqual(["<artikel>", "</artikel>"]);

      if (written.kind !== "summary") throw new Error(written.fault.kind);
      expect(written.summary.origin).toBe("endpoint");
      expect(written.summary.host).toBe(server.host);
      expect(written.summary.bullets.length).toBeGreaterThan(0);
      for (const { text, support } of written.summary.bullets) {
        expect(text).not.toMatch(/:\/\/|www\.|<[a-z/!]|\]\(|onerror=/i);
        expect(support.verdict, text).not.toBe("supported");
      }
    },
  );
});

describe("a summary of a model", () => {
  it("is held to the article line by line", async () => {
    const written = await summarize("any-model", toArticle(EXAMPLE_ARTICLE.text));
    if (written.kind !== "summary") throw new Error(written.fault.kind);
    const [honest, changed, foreign] = written.summary.bullets.map(({ support }) => support);
    const words = honest?.spans.map(({ start, end }) => EXAMPLE_ARTICLE.text.slice(start, end));
    expect(honest?.verdict).toBe("supported");
    expect(words).toEqual([BULLETS[0]]);
    expect(changed).toMatchObject({ verdict: "partly", missing: ["9.871"] });
    expect(foreign?.verdict).toBe("not-found");
  });

  it("is a fault where there is none", async () => {
    const written = await summarize("fault-500", toArticle(EXAMPLE_ARTICLE.text));
    expect(written).toMatchObject({ kind: "fault", fault: { kind: "server-error" } });
  });
});
