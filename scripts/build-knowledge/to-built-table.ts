import {
  CONTROLS,
  ORGANISATION_KINDS,
  type OrganisationName,
  type Reference,
} from "../../lib/sources/organisation";
import type { BuiltTable } from "../../lib/sources/open-table";
import { toNameEntry } from "../../lib/sources/read-name";
import { toSlug } from "../../lib/sources/to-slug";
import type { Draft, DraftFact } from "./draft";

const FALLBACK_KIND = "online-outlet";

/** A draft with its id settled. */
export type Row = Draft & { id: string };

/**
 * The table in the form it is carried in, rows by id. A reference that no list names is a
 * fault: every fact has a source.
 */
export function toBuiltTable(rows: Row[], references: Reference[]): BuiltTable {
  const sorted = rows.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const places = new Map(references.map((reference, place) => [reference.id, place]));
  const toPlace = (source: string): number => {
    const place = places.get(source);
    if (place === undefined) throw new Error(`no reference called ${source}`);
    return place;
  };
  const toFact = (value: string | number, fact: DraftFact<unknown>, mark: string) =>
    [value, toPlace(fact.source), fact.year].join(mark);
  const column = (read: (row: Row) => string) => sorted.map(read).join("\n");
  return {
    references,
    ids: column((row) => (row.id === toSlug(mainName(row.names)) ? "" : row.id)),
    names: column((row) => row.names.map(toNameEntry).join("|")),
    kinds: column((row) => String(ORGANISATION_KINDS.indexOf(row.kind ?? FALLBACK_KIND))),
    countries: sorted.map((row) => row.country ?? "--").join(""),
    domains: column((row) => row.domains.join(" ")),
    owners: column((row) => (row.owner ? toFact(row.owner.value, row.owner, "|") : "")),
    controls: column((row) =>
      row.control.map((fact) => toFact(CONTROLS.indexOf(fact.value), fact, " ")).join("|"),
    ),
    groups: column((row) => row.group ?? ""),
    wikidata: column((row) => row.wikidata?.slice(1) ?? ""),
    evidence: column((row) => row.evidence.map(toPlace).join(" ")),
  };
}

function mainName(names: OrganisationName[]): string {
  return names[0]?.text ?? "";
}
