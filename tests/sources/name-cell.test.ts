import { describe, expect, it } from "vitest";
import { fillEntry, startsAsMain, toEntryCell } from "../../lib/sources/name-cell";

describe("an entry of a name", () => {
  it.each([
    ["Kantor Berita Antara??", "Antara", "Kantor Berita ^??"],
    ["Kabar Kita News", "Kabar Kita", "^ News"],
    ["Economist?", "The Economist", "_?"],
    ["en:Kita's Office", "Kabar Kita", "en:_'s Office"],
    ["KabarKita", "Kabar", "KabarKita"],
    ["Kabarkan", "Kabar", "Kabarkan"],
    ["TVRI", "TV", "TVRI"],
    ["RI TV", "TV", "RI TV"],
    ["$& Kabar", "Kabar", "$& ^"],
  ])("“%s” beside “%s” is “%s” and is read back", (entry, mainName, cell) => {
    expect(toEntryCell(entry, mainName)).toBe(cell);
    expect(fillEntry(cell, mainName)).toBe(entry);
  });

  it("may not have a mark of its own", () => {
    expect(() => toEntryCell("A^B", "Kabar")).toThrow("A^B");
  });
});

it("is known to start as the main name", () => {
  expect(startsAsMain("Kabar|^ News", 6)).toBe(true);
  expect(startsAsMain("Kabar|News ^", 6)).toBe(false);
});
