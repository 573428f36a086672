import { describe, expect, it } from "vitest";
import { loadOrganisations } from "../../lib/data/organisations";
import { openColumns } from "../../lib/sources/built-table";
import { createHostFinder } from "../../lib/sources/find-host-row";
import { indexFirstWords } from "../../lib/sources/index-first-words";

describe("createHostFinder", () => {
  const built = {
    references: [],
    ids: "\n\n",
    names: "Kabar Utara\nKabar Kita\nWarta",
    kinds: "3\n3\n3",
    countries: "IDIDID",
    domains: "=.example\n=.example kk.example\n",
    owners: "\n\n",
    controls: "\n\n",
    groups: "\n\n",
    wikidata: "\n\n",
    evidence: "\n\n",
  };
  const columns = { built, cells: openColumns(built) };
  const find = createHostFinder(columns, indexFirstWords(columns.cells("names")));

  it.each([
    ["kabarkita.example", 1],
    ["kk.example", 1],
    ["kabarutara.example", 0],
    ["kabar.example", undefined],
    ["=.example", undefined],
    ["", undefined],
  ])("finds the row of %s", (host, row) => {
    expect(find(host)).toBe(row);
    expect(find(host)).toBe(row);
  });

  it("finds the owner of every host in the table", async () => {
    const table = await loadOrganisations();
    for (const { id, domains } of table.organisations()) {
      for (const domain of domains) expect(table.byDomain(domain)?.id).toBe(id);
    }
  });
});
