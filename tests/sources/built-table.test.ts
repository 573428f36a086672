import { expect, it } from "vitest";
import { openColumns, type BuiltTable } from "../../lib/sources/built-table";

const built = { names: "Kabar\nWarta" } as BuiltTable;

it("a column is split once", () => {
  const cells = openColumns(built);
  expect(cells("names")).toEqual(["Kabar", "Warta"]);
  expect(cells("names")).toBe(cells("names"));
});
