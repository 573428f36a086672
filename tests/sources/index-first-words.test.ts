import { describe, expect, it } from "vitest";
import { loadOrganisations } from "../../lib/data/organisations";
import { indexFirstWords } from "../../lib/sources/index-first-words";
import { readFirstWord } from "../../lib/sources/split-name-words";

describe("indexFirstWords", () => {
  const rows = indexFirstWords([
    "Kabar Kita|Kabar?|KK",
    "en:Kabar Utara",
    "+972 Kabar",
    "Ópera|“Kutip” Pagi",
    "---",
  ]);

  it.each([
    ["kabar", [0, 1]],
    ["kk", [0]],
    ["en", []],
    ["972", [2]],
    ["ópera", [3]],
    ["kutip", [3]],
    ["", []],
  ])("finds the rows with a name that starts with “%s”", (word, found) => {
    expect(rows(word)).toEqual(found);
  });

  it("has the first word of every name in the table", async () => {
    const table = await loadOrganisations();
    for (const { id, names } of table.organisations()) {
      for (const { text } of names.filter(({ needs }) => needs !== "never")) {
        const entries = table.namesFrom(readFirstWord(text) ?? "");
        expect(
          entries.some((entry) => entry.organisation.id === id && entry.name.text === text),
        ).toBe(true);
      }
    }
  });
});
