import { describe, expect, it } from "vitest";
import { readText } from "../lib/article/read-text";
import { attributeArticle } from "../lib/attribution/attribute-article";
import { attributionData } from "../lib/data/attribution";
import { loadOrganisations, nameContexts } from "../lib/data/organisations";
import { taggerWeights } from "../lib/data/tagger";
import { textData } from "../lib/data/text";
import { digestArticle } from "../lib/digest";
import { createOrganisationFinder } from "../lib/sources/create-finder";
import { splitSentences } from "../lib/text/split-sentences";
import type { Article } from "../lib/types";

const organisations = await loadOrganisations();
const finder = createOrganisationFinder(organisations, nameContexts());

const PARAGRAPHS = {
  id: `"Jembatan nomor {n} sudah aman," kata Kepala Dinas Rudi Hartawan di Kota Seruni, Senin (4/12). Menurut BMKG, hujan turun {n} hari. Seperti dilansir Reuters, warga menyeberang lagi. Ia menambahkan bahwa biayanya {n} miliar rupiah.`,
  en: `"Bridge number {n} is safe," said Ann Lee, head of works in Port Elm, on Monday. According to Reuters, people cross again after {n} days. She added that it cost {n} million dollars.`,
};
const [SMALL, LARGE] = [60, 480];
/** Eight times the text is eight times the work, and a tenth for chance; a square is 64 times. */
const MAX_RATIO = 1.1 * (LARGE / SMALL);

function toArticle(language: keyof typeof PARAGRAPHS, count: number): Article {
  const paragraphs = Array.from({ length: count }, (_, at) =>
    PARAGRAPHS[language].replaceAll("{n}", String(at)),
  );
  return readText({ text: paragraphs.join("\n\n"), title: "Jembatan Seruni Dibuka", language });
}

/** Where work is done however it is written: look-ups, steps of patterns, and copied characters. */
const COUNTED: [owner: object, name: string, toWork: (result: unknown) => number][] = [
  [Map.prototype, "get", () => 1],
  [Map.prototype, "set", () => 1],
  [Set.prototype, "has", () => 1],
  [Set.prototype, "add", () => 1],
  [Array.prototype, "push", () => 1],
  [Array.prototype, "slice", (result) => (Array.isArray(result) ? result.length : 0)],
  [Array.prototype, "flat", (result) => (Array.isArray(result) ? result.length : 0)],
  [Array.prototype, "filter", (result) => (Array.isArray(result) ? result.length : 0)],
  [String.prototype, "slice", (result) => String(result).length],
  [String.prototype, "replace", (result) => String(result).length],
  [String.prototype, "normalize", (result) => String(result).length],
  [RegExp.prototype, "exec", () => 1],
];

/** How much work is done, by counting instead of by the clock: the same on every machine. */
function countWork(run: () => unknown): number {
  let work = 0;
  const undo = COUNTED.map(([owner, name, toWork]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = own?.value;
    if (typeof original !== "function" || !own) throw new Error(`no ${name}`);
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      work += toWork(result);
      return result;
    };
    Object.defineProperty(owner, name, { ...own, value: counted });
    return () => Object.defineProperty(owner, name, own);
  });
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

describe.each(["id", "en"] as const)("work on an article in %s", async (language) => {
  const tagger = await taggerWeights(language);
  const stages: Record<string, (article: Article) => unknown> = {
    sentences: ({ text, paragraphs }) => splitSentences(text, paragraphs, textData(language)),
    "names of organisations": ({ text }) => finder.find(text, language),
    attribution: (article) =>
      attributeArticle({
        article,
        lexicon: attributionData(language),
        organisations: finder,
        tagger,
      }),
    "the whole digest": (article) =>
      digestArticle(article, { bulletCount: 4, organisations, tagger, sayNote: () => "" }),
  };

  it.each(Object.entries(stages))("grows as the text does: %s", (_, stage) => {
    const [small, large] = [toArticle(language, SMALL), toArticle(language, LARGE)];
    stage(small);
    const ratio = countWork(() => stage(large)) / countWork(() => stage(small));
    expect(ratio).toBeGreaterThan(1);
    expect(ratio).toBeLessThan(MAX_RATIO);
  });
});
