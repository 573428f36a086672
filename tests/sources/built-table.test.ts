import { expect, it } from "vitest";
import { openColumns, unpackTable, type BuiltTable } from "../../lib/sources/built-table";
import { packTable } from "../../scripts/build-knowledge/pack-table";

const built = { names: "Kabar\nWarta" } as BuiltTable;

it("a column is split once", () => {
  const cells = openColumns(built);
  expect(cells("names")).toEqual(["Kabar", "Warta"]);
  expect(cells("names")).toBe(cells("names"));
});

it("is unpacked as it was packed, column for column", () => {
  const table: BuiltTable = {
    references: [],
    ids: "\nwarta-xx",
    names: "Kabar|Kabar Šafak??\nWarta",
    kinds: "1\n1",
    countries: "ID--",
    domains: "=.example\n",
    owners: "\n=|0|2024",
    controls: "0 0 2024\n",
    groups: "\n",
    wikidata: "12\n",
    evidence: "0\n0 1",
  };
  expect(unpackTable(packTable(table))).toEqual(table);
});
