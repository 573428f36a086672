import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { summaryData } from "../../lib/data/summary";
import { textData } from "../../lib/data/text";
import { supportBullets } from "../../lib/summary/support-bullets";
import { splitSentences } from "../../lib/text/split-sentences";
import type { Bullet } from "../../lib/types";
import { SUPPORT_CASES, TEXT } from "./support-bullets.cases";
import { toArticle } from "./to-article";

function support(words: string, bullet: string, language = "id"): Bullet {
  const article = toArticle(words);
  const text = textData(language);
  const sentences = splitSentences(words, article.paragraphs, text);
  const data = summaryData(language);
  const input = { article, sentences, attributions: [], sources: [], data, text };
  const [held] = supportBullets([bullet], input);
  if (!held) throw new Error("one bullet in, one bullet out");
  return held;
}

describe("supportBullets", () => {
  it.each(SUPPORT_CASES)("$verdict: $bullet", ({ bullet, verdict, missing }) => {
    expect(support(TEXT, bullet).support).toMatchObject({ verdict, missing });
  });

  it("gives the sentences that hold a bullet", () => {
    const { support: held } = support(TEXT, "Pasar menampung 240 pedagang.");
    const words = held.spans.map(({ start, end }) => TEXT.slice(start, end));
    expect(words.join(" ")).toContain("menampung 240 pedagang");
  });

  it("holds English bullets by the same rules", () => {
    const text = "Mayor Ann Lee opened the bridge on Monday. It cost $12 million.";
    expect(support(text, "Ann Lee opened the bridge.", "en").support.verdict).toBe("supported");
    const wrong = support(text, "The bridge cost $21 million, Ann Lee said.", "en").support;
    expect(wrong.missing).toContain("21");
  });

  it("supports a bullet without any word, and none in an empty text", () => {
    expect(support(TEXT, "…").support).toEqual({ verdict: "supported", spans: [], missing: [] });
    expect(support("", "Pasar dibuka.").support.verdict).toBe("not-found");
  });

  it("supports every sentence of the text itself", () => {
    for (const sentence of TEXT.split("\n\n")) {
      expect(support(TEXT, sentence).support.missing).toEqual([]);
    }
  });

  it("names only words of the bullet as missing, whatever the bullet", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), (bullet) => {
        for (const word of support(TEXT, bullet).support.missing) expect(bullet).toContain(word);
      }),
    );
  });
});
