import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { loadOrganisations, nameContexts } from "../../lib/data/organisations";
import type {
  Organisation,
  OrganisationKind,
  OrganisationName,
} from "../../lib/sources/organisation";
import { buildKnowledge } from "../../scripts/build-knowledge/build-knowledge";

const BUILT = "lib/data/organisations/built.json";
const RAW_SETS = "../shared/kb";
/** Reading the raw sets and packing take seconds of their own. */
const BUILD_MS = 90_000;
const MAX_GZ_BYTES = 105_000;
const CREDITS = readFileSync("lib/data/organisations/CREDITS.md", "utf8");

const table = await loadOrganisations();
const organisations = table.organisations();

function countKinds(kinds: OrganisationKind[], country?: string): number {
  return organisations.filter(
    (one) => kinds.includes(one.kind) && (!country || one.country === country),
  ).length;
}

function isHandMade(organisation: Organisation): boolean {
  return organisation.evidence.some(({ id }) => id === "hand");
}

describe("the table of organisations", () => {
  it("has at least 4,000 organisations in at most 105 kB packed", () => {
    expect(organisations.length).toBeGreaterThanOrEqual(4000);
    expect(gzipSync(readFileSync(BUILT)).length).toBeLessThanOrEqual(MAX_GZ_BYTES);
  });

  it("has an id of its own for each", () => {
    expect(new Set(organisations.map(({ id }) => id)).size).toBe(organisations.length);
    for (const { id } of organisations) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
  });

  it("has well-formed items, countries and hosts", () => {
    for (const { id, wikidata, country, domains } of organisations) {
      expect(wikidata ?? "Q1", id).toMatch(/^Q\d+$/u);
      expect(country ?? "ID", id).toMatch(/^[A-Z]{2}$/u);
      for (const domain of domains) expect(domain, id).toMatch(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u);
    }
  });

  it("gives each host to one", () => {
    const hosts = organisations.flatMap(({ domains }) => domains);
    const shared = hosts.filter((host, place) => hosts.indexOf(host) !== place);
    expect(shared).toEqual([]);
  });

  it("gives every fact its source and year, and credits every source", () => {
    for (const { id, control, owner, evidence } of organisations) {
      expect(evidence.length, id).toBeGreaterThan(0);
      const facts = [...control, ...(owner ? [owner] : [])];
      for (const { year, source } of facts) {
        expect(year, id).toBeGreaterThan(2000);
        expect(URL.canParse(source.url), id).toBe(true);
      }
      for (const { url } of [...evidence, ...facts.map(({ source }) => source)]) {
        expect(CREDITS).toContain(url);
      }
    }
  });

  it("gives a name to two only under a rule that tells them apart", () => {
    const owners = new Map<string, { organisation: Organisation; name: OrganisationName }[]>();
    for (const organisation of organisations) {
      for (const name of organisation.names.filter(({ needs }) => needs !== "never")) {
        const key = `${name.language} ${name.text}`;
        owners.set(key, [...(owners.get(key) ?? []), { organisation, name }]);
      }
    }
    for (const [key, bearers] of owners) {
      const countries = new Set(bearers.map(({ organisation }) => organisation.country));
      const isToldByCountry = countries.size === bearers.length && !countries.has(null);
      const isToldByCue = bearers.every(({ name }) => name.needs.endsWith("cue"));
      expect(bearers.length === 1 || isToldByCountry || isToldByCue, key).toBe(true);
    }
  });
});

describe("the hand-made part", () => {
  const MEDIA: OrganisationKind[] = [
    "news-agency",
    "newspaper",
    "broadcaster",
    "online-outlet",
    "magazine",
    "fact-checker",
    "media-group",
  ];

  it("names at least 250 media and 150 bodies of Indonesia, 150 agencies of the world", () => {
    expect(countKinds(MEDIA, "ID")).toBeGreaterThanOrEqual(250);
    expect(countKinds(["government-body"], "ID")).toBeGreaterThanOrEqual(150);
    expect(countKinds(["news-agency"])).toBeGreaterThanOrEqual(150);
    expect(organisations.filter(isHandMade).length).toBeGreaterThanOrEqual(1500);
  });
});

describe("control, with source and year", () => {
  const SHOWN =
    "kcna sputnik tass ria-novosti xinhua cctv irna sana antara rri tvri bbc dw voa nhk france-24 " +
    "al-jazeera anadolu bernama yonhap reuters afp ap";

  it.each(SHOWN.split(" "))("of %s", (id) => {
    const control = table.byId(id)?.control ?? [];
    expect(control.length).toBeGreaterThan(0);
    for (const { source, year } of control) {
      expect(source.name).not.toBe("");
      expect(year).toBeGreaterThanOrEqual(2024);
    }
  });

  it.each([
    ["al-jazeera", ["state-controlled", "state-funded"]],
    ["ap", ["private", "non-profit"]],
    ["antara", ["state-managed-independent"]],
    ["kompas", []],
  ])("of %s is kept where the sets differ and empty where none speaks", (id, values) => {
    expect(table.byId(id)?.control.map(({ value }) => value)).toEqual(values);
  });
});

describe("the words that let a name count", () => {
  it.each(nameContexts())("$code: sorted, unique, small letters", (context) => {
    for (const list of Object.values(context).filter(Array.isArray)) {
      expect(list).toEqual([...new Set(list)].sort());
      expect(list.map((word: string) => word.toLowerCase())).toEqual(list);
    }
  });
});

describe.skipIf(!existsSync(RAW_SETS))("building from the raw sets", () => {
  it("gives the bytes that are in the project", { timeout: BUILD_MS }, () => {
    const { text } = buildKnowledge({ sets: RAW_SETS, hand: "lib/data/organisations" });
    expect(readFileSync(BUILT, "utf8")).toBe(text);
  });
});
