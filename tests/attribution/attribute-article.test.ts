import fc from "fast-check";
import { MOST_GROWTH, toGrowth } from "../count-work";
import { describe, expect, it } from "vitest";
import { ATTRIBUTION_RULES } from "../../lib/attribution/rules";
import { ATTRIBUTION_CASES } from "./attribute-article.cases";
import { NAME_CASES } from "./names.cases";
import { NOTE_CASES } from "./notes.cases";
import { SPEAKER_CASES } from "./speakers.cases";
import {
  agencies,
  attributeText,
  nobody,
  showAttributions,
  toParagraphs,
} from "./show-attributions";

const PIECES = [
  "“Kami siap,” kata Budi Santoso. ",
  "Menurut Rina Hartati, ",
  "harga beras naik dua persen. ",
  "seperti dikutip dari Antara, ",
  '"',
  "“",
  "”",
  "'",
  "(",
  "Ia menambahkan ",
  "dan ",
  "Hal itu disampaikan ",
  "Kepala Dinas Pasar, ",
  "\n",
  "ujarnya, ",
  "kepada AFP ",
  "𝒜 ",
  "bahwa ",
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "grapheme", maxLength: 120 }),
);

describe("attributeArticle", () => {
  it.each([...ATTRIBUTION_CASES, ...NOTE_CASES, ...NAME_CASES, ...SPEAKER_CASES])(
    "$language: $text",
    ({ language, text, found }) => {
      expect(showAttributions(text, language)).toEqual(found);
    },
  );

  it("names every source once, with role, kind and organisation", () => {
    const { sources } = attributeText(
      "“Kami siap,” kata Menteri Sosial Rina Hartati, dikutip Antara.\n“Ya,” kata Rina.",
      "id",
    );
    expect(
      sources.map(({ name, role, kind, organization }) => [name, role, kind, organization]),
    ).toEqual([
      ["Rina Hartati", "Menteri Sosial", "person", null],
      ["Antara", null, "news-agency", "antara"],
    ]);
  });

  it("takes a medium that is quoted from for an outlet without knowing it", () => {
    const { sources } = attributeText("Dilansir Kabar Nusa, harga beras naik.", "id", nobody);
    expect(sources.map(({ kind }) => kind)).toEqual(["outlet"]);
  });

  it("keeps spans in bounds and paragraphs, ids resolved, and answers alike twice", () => {
    fc.assert(
      fc.property(text, (words) => {
        const first = attributeText(words, "id", agencies);
        expect(attributeText(words, "id", agencies)).toEqual(first);
        const ids = new Set(first.sources.map(({ id }) => id));
        expect(ids.size).toBe(first.sources.length);
        const paragraphs = toParagraphs(words);
        for (const { source, via, cue, mention, content, rule } of first.attributions) {
          expect([source, ...via].every((id) => ids.has(id))).toBe(true);
          expect(via).not.toContain(source);
          expect(ATTRIBUTION_RULES).toContain(rule);
          for (const span of [cue, mention, content]) {
            if (!span) continue;
            expect(span.end).toBeGreaterThan(span.start);
            expect(words.slice(span.start, span.end).trim()).not.toBe("");
          }
          const home = paragraphs.filter(
            ({ start, end }) => content.start < end && start < content.end,
          );
          expect(home.length === 1 || words.includes("”\n") || words.includes("“\n")).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const STORY =
  "Rina Hartati, Kepala Dinas Pasar Kota Malang, mengatakan harga beras naik. “Kami siap,” katanya " +
  "seperti dikutip dari Antara. Menurut data Badan Statistik, stok cukup. ";

describe("work", () => {
  it.each([
    ["a story in one paragraph", STORY],
    ["a story in lines", STORY.replaceAll(". ", ".\n")],
    ["quotations that never close", "“a "],
    ["apostrophes", "'a "],
    ["names without a full stop", "dan Budi Santoso mengatakan "],
  ])("grows with the length of %s", (_, piece) => {
    const toRun = (chars: number) => {
      const words = piece.repeat(Math.round(chars / piece.length));
      return () => attributeText(words, "id");
    };
    expect(toGrowth(toRun, [10_000, 40_000])).toBeLessThan(MOST_GROWTH);
  });

  it("takes a megabyte in one paragraph", () => {
    expect(attributeText(STORY.repeat(Math.round(1e6 / STORY.length)), "id").sources).toHaveLength(
      3,
    );
  });
});
