import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankerWeights, summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { pickBullets } from "../../lib/summary/pick-bullets";
import { splitSentences } from "../../lib/text/split-sentences";
import type { Attribution, Bullet, Source } from "../../lib/types";
import { toArticle } from "./to-article";

const SENTENCES = [
  "Wali Kota Bandung Rina Hartati meresmikan pasar ikan baru di Cibaduyut, Senin (3/2/2025).",
  "Dia mengatakan pasar itu menampung 240 pedagang.",
  "Langit cerah.",
  "Pasar dibangun dengan dana Rp 12 miliar.",
  "Pedagang berharap sewa kios tidak naik.",
];
const text = SENTENCES.join("\n\n");
const source: Source = {
  id: "s1",
  name: "Rina Hartati",
  role: null,
  kind: "person",
  organization: null,
  mentions: [],
  links: [],
};

function toSpan(words: string) {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const attribution: Attribution = {
  source: "s1",
  via: [],
  cue: toSpan("mengatakan"),
  mention: toSpan("Dia"),
  content: toSpan("pasar itu menampung 240 pedagang"),
  kind: "indirect",
  rule: "test",
};

function pick(words: string, count: number, attributions: Attribution[] = []): Bullet[] {
  const article = toArticle(words);
  return pickBullets({
    article,
    sentences: splitSentences(words, article.paragraphs, textData("id")),
    attributions,
    sources: [source],
    data: summaryData("id"),
    weights: rankerWeights,
    count,
  });
}

describe("pickBullets", () => {
  it.each([0, 1, 2, 3, 4, 5, 7])("picks %i sentences, or all there are", (count) => {
    const bullets = pick(text, count);
    expect(bullets).toHaveLength(Math.min(count, SENTENCES.length));
    for (const bullet of bullets) expect(SENTENCES).toContain(bullet.text);
  });

  it("keeps the order of the text", () => {
    const starts = pick(text, 3).map(({ support }) => support.spans[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it("carries the speaker of a sentence and the name its pronoun stands for", () => {
    const bullet = pick(text, 5, [attribution])[1];
    expect(bullet).toMatchObject({ attributions: [0], antecedent: "Rina Hartati" });
  });

  it("gives no name to a pronoun that no attribution resolves", () => {
    expect(pick(text, 5)[1]).toMatchObject({ attributions: [], antecedent: null });
  });

  it("finds no bullet in an empty text", () => expect(pick("", 3)).toEqual([]));

  it("picks sentences of the text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (words) => {
        for (const bullet of pick(words, 3)) {
          const [span] = bullet.support.spans;
          expect(words.slice(span?.start, span?.end)).toBe(bullet.text);
        }
      }),
    );
  });
});
