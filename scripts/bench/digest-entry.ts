import { createDrawnMarks } from "../../lib/annotate/drawn-marks";
import type { Mark } from "../../lib/annotate/mark";
import { readText } from "../../lib/article/read-text";
import { attributeArticle } from "../../lib/attribution/attribute-article";
import { attributionData } from "../../lib/data/attribution";
import { loadOrganisations, nameContexts } from "../../lib/data/organisations";
import { taggerWeights } from "../../lib/data/tagger";
import { textData } from "../../lib/data/text";
import { digestArticle } from "../../lib/digest";
import { createOrganisationFinder } from "../../lib/sources/create-finder";
import { splitSentences } from "../../lib/text/split-sentences";
import type { Article } from "../../lib/types";

const BULLETS = 4;
const JUMP: Mark["kind"] = "content";

/**
 * Opens what a digest needs, as the extension does, and gives each stage as one function. A look-up
 * by name and one by host are made, since the table is indexed at its first use.
 */
async function open() {
  const organisations = await loadOrganisations();
  const finder = createOrganisationFinder(organisations, nameContexts());
  finder.find("Kabar", "id");
  organisations.byDomain("bench.example");
  const taggers = new Map<string, Awaited<ReturnType<typeof taggerWeights>>>();
  for (const language of ["id", "en", "ms"]) taggers.set(language, await taggerWeights(language));
  const taggerOf = ({ language }: Article) => taggers.get(language) ?? null;
  const stages: Record<string, (article: Article) => unknown> = {
    digest: (article) =>
      digestArticle(article, {
        bulletCount: BULLETS,
        organisations,
        tagger: taggerOf(article),
        sayNote: ({ kind }) => kind,
      }),
    attribution: (article) =>
      attributeArticle({
        article,
        lexicon: attributionData(article.language),
        organisations: finder,
        tagger: taggerOf(article),
      }),
    "look-up": ({ text, language }) => finder.find(text, language),
    sentences: ({ text, paragraphs, language }) =>
      splitSentences(text, paragraphs, textData(language)),
  };
  return stages;
}

/** Draws these ranges as the extension draws marks; answers the function that takes them away. */
function drawMarks(ranges: Range[]): () => void {
  const marks = createDrawnMarks(CSS.highlights);
  const mark = { kind: JUMP } as Mark;
  marks.draw(
    [JUMP],
    ranges.map((range) => ({ mark, ranges: [range] })),
  );
  return () => marks.draw([JUMP], []);
}

Object.assign(globalThis, { ringkasDigest: { open, readText, drawMarks } });
