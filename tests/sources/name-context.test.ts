import { describe, expect, it } from "vitest";
import { nameContexts } from "../../lib/data/organisations";
import { NO_NAME_WORDS, toNameWords } from "../../lib/sources/name-context";

const CODES = new Set(["ID", "RU", "KP", "US"]);

describe("toNameWords", () => {
  it.each([
    ["id", "rusia", "RU"],
    ["id", "korea utara", "KP"],
    ["id", "as", "US"],
    ["id", "ri", "ID"],
    ["en", "north korea", "KP"],
    ["en", "russian", "RU"],
  ])("%s: %s is %s", (code, word, country) => {
    const context = nameContexts().find((known) => known.code === code);
    expect(context && toNameWords(context, CODES).countries.get(word)).toBe(country);
  });

  it("knows nothing of another language", () => {
    expect(NO_NAME_WORDS.countries.size).toBe(0);
    expect(NO_NAME_WORDS.mediumCues.size).toBe(0);
  });
});
