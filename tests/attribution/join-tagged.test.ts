import { describe, expect, it } from "vitest";
import { attributeArticle } from "../../lib/attribution/attribute-article";
import { attributionData } from "../../lib/data/attribution";
import { taggerWeights } from "../../lib/data/tagger";
import { readText } from "../../lib/article/read-text";

const tagger = await taggerWeights("en");
const organisations = { find: () => [], match: () => null };

function attribute(text: string): string[] {
  const article = readText({ text, language: "en" });
  const lexicon = attributionData("en");
  const found = attributeArticle({ article, lexicon, organisations, tagger });
  const names = new Map(found.sources.map(({ id, name }) => [id, name]));
  return found.attributions.map(({ source, via, content, rule }) => {
    const way = [source, ...via].map((id) => names.get(id)).join(" ← ");
    return `${way}: ${text.slice(content.start, content.end)} (${rule})`;
  });
}

describe("with the trained tagger", () => {
  it.each([
    [
      "“We will rebuild the bridge,” said Mayor Lena Ortiz.",
      ["Lena Ortiz: We will rebuild the bridge (sequence-model)"],
    ],
    ["The bridge is forty metres long and was built in 1931.", []],
  ])("attributes %s", (text, expected) => {
    expect(attribute(text)).toEqual(expected);
  });

  it("never crosses a paragraph, and gives the same answer twice", () => {
    const text = "Ann Lee said the bridge was old.\n\nBudi Hart said it was new.";
    const found = attribute(text);
    expect(found).toEqual(attribute(text));
    expect(found.join()).not.toContain("\n");
  });
});
