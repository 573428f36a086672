import { describe, expect, it } from "vitest";
import { readId, toIdCell } from "../../lib/sources/id-cell";

describe("an id's cell", () => {
  it.each([
    ["kabar-kita", "Kabar Kita", "ID", ""],
    ["kabar-kita-id", "Kabar Kita", "ID", "-"],
    ["kempen-id", "Kementerian Penerangan", "ID", "kempen-"],
    ["kempen", "Kementerian Penerangan", "ID", "kempen"],
    ["kempen", "Kementerian Penerangan", null, "kempen"],
    ["kabar-kita", "Kabar Kita", null, ""],
  ])("of %s for %s (%s) is “%s” and is read back", (id, name, country, cell) => {
    expect(toIdCell(id, { name, country })).toBe(cell);
    expect(readId(cell, { name, country })).toBe(id);
  });
});
