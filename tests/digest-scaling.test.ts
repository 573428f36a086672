import { MOST_GROWTH, toGrowth } from "./count-work";
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
const PARAGRAPHS_COUNTED = [60, 480] as const;

function toArticle(language: keyof typeof PARAGRAPHS, count: number): Article {
  const paragraphs = Array.from({ length: count }, (_, at) =>
    PARAGRAPHS[language].replaceAll("{n}", String(at)),
  );
  return readText({ text: paragraphs.join("\n\n"), title: "Jembatan Seruni Dibuka", language });
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
    const toRun = (paragraphs: number) => {
      const article = toArticle(language, paragraphs);
      return () => stage(article);
    };
    expect(toGrowth(toRun, PARAGRAPHS_COUNTED)).toBeLessThan(MOST_GROWTH);
  });
});
