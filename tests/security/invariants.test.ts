import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import { textData } from "../../lib/data/text";
import { digestArticle } from "../../lib/digest";
import { EXPORT_FORMATS } from "../../lib/export/formats";
import type { OrganisationTable } from "../../lib/sources/organisation";
import { splitSentences } from "../../lib/text/split-sentences";
import type { Digest, Span } from "../../lib/types";
import { organisations, wordingFor } from "../../scripts/digest/digest-tools";
import { writtenPayloads } from "../hostile/payloads/written-payloads.mjs";

const TRICKY = ["“", "”", '"', "'", ".", "!", ",", "\n", "\u202e", "\ud83d", "(", ")", "<b>", "—"];
const WORDS = ["kata", "ujar", "said", "Menteri", "Reuters", "ia", "menurut", "Budi", "25", "juta"];
const piece = fc.constantFrom(...TRICKY, ...WORDS, ...writtenPayloads.filter((p) => p.length < 99));
const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));
const language = fc.constantFrom("id", "en", "und", "xx");

let table: OrganisationTable;
beforeAll(async () => {
  table = await organisations();
});

function digest(text: string, of: { language: string; bullets?: string[] }): Digest {
  const { language: code, bullets } = of;
  const article = readText({ text, title: text.slice(0, 80), language: code, bullets });
  const sayNote = () => "note";
  return digestArticle(article, { bulletCount: 3, organisations: table, tagger: null, sayNote });
}

const isWithin = ({ start, end }: Span, text: string) =>
  Number.isInteger(start) && start >= 0 && start <= end && end <= text.length;

describe("for any text", () => {
  it("sentences stand in order, within the text", () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const { paragraphs } = readText({ text });
        const sentences = splitSentences(text, paragraphs, textData(code));
        let last = 0;
        for (const sentence of sentences) {
          expect(isWithin(sentence, text) && sentence.start >= last).toBe(true);
          last = sentence.end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it("every span of a digest is within it, and every source that is named is there", () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const made = digest(text, { language: code, bullets: [text.slice(0, 50), "Tidak ada."] });
        const ids = new Set(made.sources.map(({ id }) => id));
        const spans = [
          ...made.attributions.flatMap(({ content, cue, mention }) => [content, cue, mention]),
          ...made.sources.flatMap(({ mentions }) => mentions),
          ...made.summaries.flatMap(({ bullets }) => bullets.flatMap((b) => b.support.spans)),
          ...made.checks.flatMap(({ spans: found }) => found),
        ].filter((span) => span !== null);
        for (const span of spans) expect(isWithin(span, text)).toBe(true);
        for (const { source, via } of made.attributions)
          for (const id of [source, ...via]) expect(ids.has(id)).toBe(true);
        for (const { origin, bullets } of made.summaries)
          if (origin === "extractive")
            for (const bullet of bullets) expect(text).toContain(bullet.text);
      }),
      { numRuns: 100 },
    );
  });

  it("every export is text, the same twice, without a link to a script", () => {
    fc.assert(
      fc.property(anyText, language, (text, code) => {
        const made = digest(text, { language: code, bullets: [text.slice(0, 50)] });
        for (const { id, write } of EXPORT_FORMATS) {
          const written = write(made, wordingFor("en"));
          expect(typeof written).toBe("string");
          expect(write(made, wordingFor("en"))).toBe(written);
          if (id === "markdown")
            expect(written).not.toMatch(/(?<!\\)\]\(\s*(javascript|data|vbscript):/i);
        }
      }),
      { numRuns: 40 },
    );
  });
});
