import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { ATTRIBUTION_RULES } from "../../lib/attribution/rules";
import { CHECK_KINDS } from "../../lib/checks/check-kinds";
import { CONTROLS, ORGANISATION_KINDS } from "../../lib/sources/organisation";
import type { InterfaceWords } from "../../lib/wording/create-wording";

const reference = interfaceWords.en ?? {};

const formsOf = (entry: InterfaceWords[string] | undefined): string[] =>
  typeof entry === "string" ? [entry] : Object.values(entry ?? {});

const paramsOf = (entry: InterfaceWords[string] | undefined): string[] =>
  [...new Set(formsOf(entry).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort();

describe.each(Object.entries(interfaceWords))("interface words in %s", (language, words) => {
  it("has the keys of the reference, none more and none less", () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(reference).sort());
  });

  it("has no empty words", () => {
    const empty = Object.keys(words).filter((key) =>
      formsOf(words[key]).some((form) => form.trim() === ""),
    );
    expect(empty).toEqual([]);
  });

  it.each(Object.keys(reference))("takes the same params: %s", (key) => {
    expect(paramsOf(words[key])).toEqual(paramsOf(reference[key]));
  });

  it("has every plural form that the language needs", () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = Object.entries(words).filter(
      ([, entry]) => typeof entry !== "string" && categories.some((form) => !(form in entry)),
    );
    expect(lacking.map(([key]) => key)).toEqual([]);
  });

  it.each([
    ...ATTRIBUTION_RULES.map((rule) => `rule.${rule}`),
    ...ORGANISATION_KINDS.map((kind) => `organisation.${kind}`),
    ...CONTROLS.map((control) => `control.${control}`),
    ...CHECK_KINDS.map((kind) => `options.check.${kind}`),
  ])("has words for %s", (key) => {
    expect(words).toHaveProperty([key]);
  });
});

describe("store words", () => {
  const read = (language: string): Record<string, { message: string }> =>
    JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));
  it.each(readdirSync("public/_locales"))("has the same keys, none empty: %s", (language) => {
    expect(Object.keys(read(language)).sort()).toEqual(Object.keys(read("en")).sort());
    expect(Object.values(read(language)).every(({ message }) => message.trim() !== "")).toBe(true);
  });
});
