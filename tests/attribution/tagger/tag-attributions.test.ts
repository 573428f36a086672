import fc from "fast-check";
import { MOST_GROWTH, toGrowth } from "../../count-work";
import { describe, expect, it } from "vitest";
import { tagAttributions } from "../../../lib/attribution/tagger/tag-attributions";
import { taggerWeights } from "../../../lib/data/tagger";
import type { Span } from "../../../lib/types";

const loaded = await taggerWeights("en-US");
if (!loaded) throw new Error("There is no tagger for English.");
const weights = loaded;

const whole = (text: string): Span[] => [{ start: 0, end: text.length }];
const tag = (text: string) =>
  tagAttributions(text, whole(text), weights).map(({ cue, mention, content, kind }) => ({
    cue: cue && text.slice(cue.start, cue.end),
    mention: mention && text.slice(mention.start, mention.end),
    content: text.slice(content.start, content.end).replace(/[.,]$/, ""),
    kind,
  }));

describe("tagAttributions", () => {
  it.each([
    {
      text: "Mayor Ann Lee said the bridge would reopen in May.",
      attribution: {
        mention: "Mayor Ann Lee",
        cue: "said",
        content: "the bridge would reopen in May",
        kind: "indirect",
      },
    },
    {
      text: "“We will wait for the court,” said Ann Lee.",
      attribution: {
        mention: "Ann Lee",
        cue: "said",
        content: "We will wait for the court",
        kind: "direct",
      },
    },
    {
      text: "According to the ministry, the road is open again.",
      attribution: {
        mention: "the ministry",
        cue: "According to",
        content: "the road is open again",
        kind: "indirect",
      },
    },
    {
      text: "He told reporters that the talks were “a waste of time.”",
      attribution: {
        mention: "He",
        cue: "told",
        content: "that the talks were “a waste of time.”",
        kind: "mixed",
      },
    },
  ])("$text", ({ text, attribution }) => {
    expect(tag(text)).toEqual([attribution]);
  });

  it.each(["The bridge was built in 1962.", "Rain fell on the town all night.", "", "   "])(
    "finds nothing in %j",
    (text) => {
      expect(tag(text)).toEqual([]);
    },
  );

  it("spans content over the cue that cuts it, and keeps its parts", () => {
    const text = "“We will wait,” Ann Lee said. “We have time.”";
    const [found] = tagAttributions(text, whole(text), weights);
    expect(found?.parts.map(({ start, end }) => text.slice(start, end))).toEqual([
      "We will wait,",
      "We have time.",
    ]);
    expect(found?.content).toEqual({ start: 1, end: text.length - 1 });
  });
});

describe("tagAttributions on any text", () => {
  const piece = fc.constantFrom(
    "Ann Lee",
    "said",
    "that",
    "“",
    "”",
    "it",
    "rains",
    ",",
    ".",
    "\n",
    "according to",
    "he",
    "told",
    "the ministry",
  );
  const words = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(" "));

  it("gives spans within one paragraph, the same at each run", () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (texts) => {
        const text = texts.join("\n\n");
        const ends = texts.map((_, index) => texts.slice(0, index + 1).join("\n\n").length);
        const paragraphs = ends.map((end, at) => ({ start: end - (texts[at] ?? "").length, end }));
        const found = tagAttributions(text, paragraphs, weights);
        for (const { content, parts, cue, mention } of found) {
          const spans = [content, ...parts, cue, mention].filter((span) => span !== null);
          const isOneParagraph = paragraphs.some(({ start, end }) =>
            spans.every((span) => start <= span.start && span.start < span.end && span.end <= end),
          );
          expect(isOneParagraph).toBe(true);
        }
        expect(tagAttributions(text, paragraphs, weights)).toEqual(found);
      }),
    );
  });

  it("reads a long paragraph in linear time", () => {
    const sentence = "“We will wait,” Ann Lee said, according to the ministry. ";
    const toRun = (repeats: number) => {
      const text = sentence.repeat(repeats);
      return () => tagAttributions(text, whole(text), weights);
    };
    expect(toRun(1_000)().length).toBeGreaterThan(500);
    expect(toGrowth(toRun, [250, 1_000])).toBeLessThan(MOST_GROWTH);
  });
});
