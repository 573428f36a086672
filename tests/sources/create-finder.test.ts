import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { loadOrganisations, nameContexts } from "../../lib/data/organisations";
import { createOrganisationFinder } from "../../lib/sources/create-finder";

const table = await loadOrganisations();
const finder = createOrganisationFinder(table, nameContexts());

/** The sentences written before the rules, with the organisations that each names. */
const SENTENCES = readFileSync(new URL("named-sentences.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [language = "", text = "", named = ""] = line.split(" | ");
    return { language, text, ids: named === "-" ? [] : [...new Set(named.split(", "))].sort() };
  });

/** The share of the sentences that must be right. */
const MIN_RIGHT = 0.97;

function findIds(text: string, language: string): string[] {
  return [...new Set(finder.find(text, language).map((mention) => mention.id))].sort();
}

describe("the organisations that sentences name", () => {
  const wrong = SENTENCES.filter(
    ({ text, language, ids }) => findIds(text, language).join() !== ids.join(),
  );

  it("are right in 97 of 100 sentences", () => {
    const told = wrong.map(
      ({ text, language, ids }) => `${text} ${ids} / ${findIds(text, language)}`,
    );
    expect(wrong.length / SENTENCES.length, told.join("\n")).toBeLessThan(1 - MIN_RIGHT);
  });

  it("count at least 300 sentences, 60 of them naming none", () => {
    expect(SENTENCES.length).toBeGreaterThanOrEqual(300);
    expect(SENTENCES.filter(({ ids }) => ids.length === 0).length).toBeGreaterThanOrEqual(60);
  });
});
