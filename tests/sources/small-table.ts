import { toTable } from "../../lib/sources/open-table";
import type { Organisation, Reference } from "../../lib/sources/organisation";
import { readName } from "../../lib/sources/read-name";

const SET: Reference = {
  id: "set",
  name: "A set",
  url: "https://set.example",
  licence: "MIT",
  year: 2024,
};

function toOrganisation(
  id: string,
  names: string[],
  facts: Partial<Organisation> = {},
): Organisation {
  const read = names.map(readName);
  return {
    id,
    name: read[0]?.text ?? "",
    names: read,
    kind: "online-outlet",
    country: "ID",
    domains: [],
    owner: null,
    control: [],
    group: null,
    wikidata: null,
    evidence: [SET],
    ...facts,
  };
}

/** Invented organisations, one for each rule of the finder. */
export const smallTable = toTable([
  toOrganisation("kabar", ["Kabar Kita", "Kabarkita.example"], {
    domains: ["kabarkita.example"],
    group: "kita",
    control: [{ value: "state-funded", source: SET, year: 2024 }],
  }),
  toOrganisation("kabar-utara", ["Kabar Kita Utara"], {
    domains: ["utara.kabarkita.example", "kabarutara.example"],
    group: "kita",
  }),
  toOrganisation("kbn", ["Kantor Berita Negeri", "KBN??"], { kind: "news-agency" }),
  toOrganisation("nada", ["Nada?", "nada.example"], { domains: ["nada.example"] }),
  toOrganisation("ps-id", ["Pusat Survei Indonesia", "PSX??"], { kind: "pollster" }),
  toOrganisation("ps-my", ["Pusat Survei Malaysia", "PSX??"], { kind: "pollster", country: "MY" }),
  toOrganisation("kempen", ["Kementerian Penerangan~", "Kempen"], { kind: "government-body" }),
  toOrganisation("un", ["en:UN", "Perserikatan"], { kind: "international-body", country: null }),
  toOrganisation("surya", ["Surya Kota", "SRY???"], { kind: "newspaper" }),
  toOrganisation("silent", ["Berita Sore????"], { domains: ["sore.example"] }),
]);
