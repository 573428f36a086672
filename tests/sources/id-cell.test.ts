import { describe, expect, it } from "vitest";
import { readId, toIdCell } from "../../lib/sources/id-cell";

describe("an id's cell", () => {
  it.each([
    ["kabar-kita", "Kabar Kita", "ID", ""],
    ["kk", "Kabar Kita|Kita|KK", "ID", "2"],
    ["kk", "Kabar Kita|KK", null, "1"],
    ["kk-id", "Kabar Kita|KK", "ID", "1-"],
    ["kk-us", "Kabar Kita|KK", "ID", "kk-us"],
    ["kabar-kita-id", "Kabar Kita", "ID", "-"],
    ["kempen-id", "Kementerian Penerangan", "ID", "kempen-"],
    ["kempen", "Kementerian Penerangan", "ID", "kempen"],
    ["kempen", "Kementerian Penerangan", null, "kempen"],
    ["kabar-kita", "Kabar Kita", null, ""],
  ])("of %s for %s (%s) is “%s” and is read back", (id, text, country, cell) => {
    const names = text.split("|");
    expect(toIdCell(id, { names, country })).toBe(cell);
    expect(readId(cell, { nameAt: (place) => names[place] ?? "", country })).toBe(id);
  });
});
