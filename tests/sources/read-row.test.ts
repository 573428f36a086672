import { expect, it } from "vitest";
import { openColumns } from "../../lib/sources/built-table";
import {
  readCountry,
  readMainName,
  readRow,
  readRowHosts,
  readRowId,
} from "../../lib/sources/read-row";

const built = {
  references: [],
  ids: "-\n",
  names: "id:Kabar Kita?|KK\nWarta",
  kinds: "3\n99",
  countries: "ID--",
  domains: "=.example kk.example\n",
  owners: "=|0|2023\n",
  controls: "0 0 2024\n",
  groups: "\n",
  wikidata: "\n",
  evidence: "\n",
};
const columns = { built, cells: openColumns(built) };

it("a row's id, name, country and hosts are read without the rest of it", () => {
  expect(readMainName(columns, 0)).toBe("Kabar Kita");
  expect(readRowId(columns, 0)).toBe("kabar-kita-id");
  expect(readRowHosts(columns, 0)).toEqual(["kabarkita.example", "kk.example"]);
  expect([readCountry(built, 0), readCountry(built, 1), readCountry(built, 2)]).toEqual([
    "ID",
    null,
    null,
  ]);
});

it("a fact without its reference is no fact", () => {
  expect(readRow(columns, 0)).toMatchObject({ owner: null, control: [] });
});
