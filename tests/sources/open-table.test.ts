import { describe, expect, it } from "vitest";
import { openTable, toTable } from "../../lib/sources/open-table";
import { smallTable } from "./small-table";

const SET = { id: "set", name: "A set", url: "https://set.example", licence: "MIT", year: 2024 };

/** Two rows: one with all that a row can have, one with nothing but a name. */
const BUILT = {
  references: [SET],
  ids: "kabar\n",
  names: "Kabar Kita|Kabar?\nWarta Lama",
  kinds: "3\n1",
  countries: "ID--",
  domains: "kabar.example kabar.test\n",
  owners: "PT Kabar|0|2023\n",
  controls: "0 0 2024|7 0 2026\n",
  groups: "kita\n",
  wikidata: "42\n",
  evidence: "0\n0",
};

describe("openTable", () => {
  const table = openTable(BUILT);

  it("opens every column of a full row", () => {
    expect(table.byId("kabar")).toEqual({
      id: "kabar",
      name: "Kabar Kita",
      names: [
        { text: "Kabar Kita", language: null, needs: "nothing", isGeneric: false },
        { text: "Kabar", language: null, needs: "capital", isGeneric: false },
      ],
      kind: "online-outlet",
      country: "ID",
      domains: ["kabar.example", "kabar.test"],
      owner: { value: "PT Kabar", source: SET, year: 2023 },
      control: [
        { value: "state-controlled", source: SET, year: 2024 },
        { value: "private", source: SET, year: 2026 },
      ],
      group: "kita",
      wikidata: "Q42",
      evidence: [SET],
    });
  });

  it("leaves what a bare row does not say unknown", () => {
    expect(table.byId("warta-lama")).toMatchObject({
      country: null,
      domains: [],
      owner: null,
      control: [],
      group: null,
      wikidata: null,
    });
  });

  it("finds an owner by host", () => {
    expect(table.byDomain("kabar.test")?.id).toBe("kabar");
    expect(table.byDomain("kabar.invalid")).toBeUndefined();
  });

  it("finds names by their first word, and none that is only shown", () => {
    const names = table.namesFrom("kabar").map(({ name }) => name.text);
    expect(names).toEqual(["Kabar Kita", "Kabar"]);
    expect(openTable({ ...BUILT, names: "Kabar????\nWarta Lama" }).namesFrom("kabar")).toEqual([]);
  });

  it("reads no row before it is asked for", () => {
    const fresh = openTable(BUILT);
    expect(fresh.byId("kabar")).toBe(fresh.organisations()[0]);
    expect([...fresh.countries()]).toEqual(["ID"]);
  });
});

describe("toTable", () => {
  it("keeps an id and a host for their first owner", () => {
    const [first] = smallTable.organisations();
    const twice = first ? toTable([first, { ...first, name: "Another" }]) : toTable([]);
    expect(twice.organisations()).toHaveLength(1);
    expect(twice.byDomain("kabarkita.example")?.name).toBe("Kabar Kita");
  });
});
