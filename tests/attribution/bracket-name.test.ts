import { expect, it } from "vitest";
import { readText } from "../../lib/article/read-text";
import { attributeArticle } from "../../lib/attribution/attribute-article";
import { attributionData } from "../../lib/data/attribution";

const BMKG = { id: "bmkg", kind: "government" as const, name: "BMKG" };
const organisations = {
  find: () => [],
  match: (name: string) => (name === "BMKG" ? BMKG : null),
};

it("names a body whose long name has commas by its short form", () => {
  const text =
    "Badan Meteorologi, Klimatologi, dan Geofisika (BMKG) memperkirakan gelombang tetap rendah.";
  const lexicon = attributionData("id");
  const article = readText({ text, language: "id" });
  const { sources } = attributeArticle({ article, lexicon, organisations, tagger: null });
  expect(sources.map(({ name, organization }) => [name, organization])).toEqual([["BMKG", "bmkg"]]);
});
