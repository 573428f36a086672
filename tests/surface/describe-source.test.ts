import { describe, expect, it } from "vitest";
import { interfaceWords } from "../../lib/data/interface";
import { toTable } from "../../lib/sources/open-table";
import type { Organisation } from "../../lib/sources/organisation";
import { describeSource } from "../../lib/surface/describe-source";
import type { Source } from "../../lib/types";
import { createWording } from "../../lib/wording/create-wording";
import { exampleDigest } from "../example-digest";

const SET = { id: "set", name: "Himpunan Contoh", url: "", licence: "", year: 2024 };
const organisation = (id: string, domain: string, group: string | null): Organisation => ({
  id,
  name: id,
  names: [],
  kind: "news-agency",
  country: "KP",
  domains: [domain],
  owner: null,
  control: [{ value: "state-controlled", source: SET, year: 2024 }],
  group,
  wikidata: null,
  evidence: [SET],
});
const table = toTable([
  organisation("kantor", "kantor.example", null),
  organisation("penerbit", "penerbit.example", "grup"),
  organisation("saudara", "saudara.example", "grup"),
]);
const wording = createWording(interfaceWords.id ?? {}, "id");
const outlet = { id: "penerbit", name: "Penerbit", domain: "penerbit.example" };

function describeWords(organization: string | null, links: string[]): string[] {
  const [example] = exampleDigest.sources;
  const source: Source = { ...example, organization, links } as Source;
  const article = { ...exampleDigest.article, outlet };
  return describeSource(source, article, { table, wording }).map(({ words }) => words);
}

const FACTS = ["kantor berita", "Korea Utara", "milik negara"];

describe("describeSource", () => {
  it.each([
    ["kantor", [], [...FACTS, "tanpa tautan ke laporan aslinya"]],
    ["kantor", ["https://www.kantor.example/1"], FACTS],
    [
      "kantor",
      ["https://penerbit.example/tag/kantor"],
      [...FACTS, "tautannya ke situs penerbit sendiri"],
    ],
    ["kantor", ["https://lain.example/1"], [...FACTS, "tautannya menuju lain.example"]],
    ["saudara", ["https://saudara.example/1"], [...FACTS, "satu grup dengan penerbit"]],
    ["tak dikenal", [], []],
    [null, [], []],
  ])("says of %s with links %j", (id, links, words) => {
    expect(describeWords(id, links)).toEqual(words);
  });
});
