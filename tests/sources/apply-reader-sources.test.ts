import { describe, expect, it } from "vitest";
import { applyReaderSources } from "../../lib/sources/apply-reader-sources";
import { READER } from "../../lib/sources/corrections";
import { createOrganisationFinder } from "../../lib/sources/create-finder";
import { smallTable } from "./small-table";

const madeAt = "2026-11-23T08:00:00.000Z";
const NOTHING = { corrections: [], ownSources: [] };
const OWN = {
  id: "own-warta-desa",
  name: "Warta Desa Kami",
  kind: "online-outlet" as const,
  country: "ID",
  names: [],
  domains: ["wartadesa.example"],
  madeAt,
};

describe("applyReaderSources", () => {
  it("changes nothing where the reader said nothing", () => {
    expect(applyReaderSources(smallTable, NOTHING)).toEqual(smallTable);
  });

  it("puts the reader's control, with its year, in the place of the sets'", () => {
    const facts = { about: "facts" as const, organisation: "kabar", kind: null, country: null };
    const correction = { ...facts, control: "private" as const, madeAt };
    const table = applyReaderSources(smallTable, { ...NOTHING, corrections: [correction] });
    expect(table.byId("kabar")?.control).toEqual([
      { value: "private", source: READER, year: 2026 },
    ]);
    expect(table.byId("kabar")?.country).toBe("ID");
  });

  it("takes the later of two corrections", () => {
    const facts = { about: "facts" as const, organisation: "kabar", kind: null, control: null };
    const corrections = [
      { ...facts, country: "MY", madeAt: "2026-11-23T09:00:00.000Z" },
      { ...facts, country: "SG", madeAt },
    ];
    const table = applyReaderSources(smallTable, { ...NOTHING, corrections });
    expect(table.byId("kabar")?.country).toBe("MY");
  });

  it.each(["Kabar Kita", "KABAR KITA"])("no longer finds %s once it is said to be none", (name) => {
    const correction = { about: "name" as const, name, organisation: null, madeAt };
    const table = applyReaderSources(smallTable, { ...NOTHING, corrections: [correction] });
    expect(createOrganisationFinder(table).find("kata Kabar Kita", "id")).toEqual([]);
    expect(createOrganisationFinder(smallTable).find("kata Kabar Kita", "id")).toHaveLength(1);
  });

  it("finds a name that the reader gives to a known organisation", () => {
    const name = "Kabar Pagi";
    const correction = { about: "name" as const, name, organisation: "kabar", madeAt };
    const table = applyReaderSources(smallTable, { ...NOTHING, corrections: [correction] });
    const found = createOrganisationFinder(table).find("kata Kabar Pagi dan Kabar Kita", "id");
    expect(found.map(({ id }) => id)).toEqual(["kabar", "kabar"]);
  });

  it("has an own source in the place of one with its id", () => {
    const table = applyReaderSources(smallTable, {
      ...NOTHING,
      ownSources: [{ ...OWN, id: "kabar" }],
    });
    expect(table.byId("kabar")?.name).toBe(OWN.name);
    expect(createOrganisationFinder(table).match("Kabar Kita")).toBeNull();
    expect(table.organisations()).toHaveLength(smallTable.organisations().length);
  });

  it("finds the reader's own source by name and by host", () => {
    const table = applyReaderSources(smallTable, { ...NOTHING, ownSources: [OWN] });
    expect(table.byDomain("wartadesa.example")?.id).toBe(OWN.id);
    expect(createOrganisationFinder(table).match("Warta Desa Kami")?.id).toBe(OWN.id);
  });
});
