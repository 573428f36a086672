import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSentences, readText } from "../../lib/article/read-text";

describe("readText", () => {
  it("keeps the text and parts it at line breaks, single or blank", () => {
    const text = "Satu.\n\n  Dua. \r\nTiga.";
    const article = readText({ text, title: "Judul", language: "id" });
    expect(article.text).toBe(text);
    const paragraphs = article.paragraphs.map(({ start, end }) => text.slice(start, end));
    expect(paragraphs).toEqual(["Satu.", "Dua.", "Tiga."]);
  });

  it("takes bullets as the publisher's box", () => {
    const article = readText({ text: "a", bullets: ["Satu."], label: "Ringkasan" });
    expect(article.box).toEqual({ label: "Ringkasan", bullets: ["Satu."], notice: null });
  });

  it("tells an outlet's domain from its name", () => {
    expect(readText({ text: "", outlet: "kabar.co.id" }).outlet.domain).toBe("kabar.co.id");
    expect(readText({ text: "", outlet: "Kabar Desa" }).outlet.name).toBe("Kabar Desa");
  });

  it("finds no paragraph in blank text", () => {
    expect(readText({ text: " \n\n " }).paragraphs).toEqual([]);
  });
});

describe("readSentences", () => {
  it("gives every sentence back by its span", () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ minLength: 1 }))), (paragraphs) => {
        const article = readSentences({ paragraphs });
        const spans = article.sentences ?? [];
        expect(spans.map(({ start, end }) => article.text.slice(start, end))).toEqual(
          paragraphs.flat(),
        );
        expect(article.paragraphs).toHaveLength(paragraphs.filter((p) => p.length > 0).length);
      }),
    );
  });
});
