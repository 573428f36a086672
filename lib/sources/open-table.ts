import {
  CONTROLS,
  ORGANISATION_KINDS,
  type Control,
  type Fact,
  type Organisation,
  type OrganisationTable,
  type Reference,
} from "./organisation";
import { readName } from "./read-name";
import { toSlug } from "./to-slug";

/**
 * The table as it is carried: a column is one string, a row of it one line (two characters a
 * row for `countries`), so that it packs small and opens fast. `ids` is empty where the id is
 * the name's slug; numbers are places in `references`, `CONTROLS` and `ORGANISATION_KINDS`.
 */
export type BuiltTable = {
  references: Reference[];
  ids: string;
  /** Entries of `readName` parted by "|", the main one first. */
  names: string;
  kinds: string;
  countries: string;
  /** Parted by spaces. */
  domains: string;
  /** Value, reference and year, parted by "|". */
  owners: string;
  /** Control, reference and year, parted by spaces; facts parted by "|". */
  controls: string;
  groups: string;
  /** The number after the Q. */
  wikidata: string;
  evidence: string;
};

/** A column's rows. */
function splitRows(column: string): string[] {
  return column.split("\n");
}

function splitCell(cell: string | undefined, mark: string): string[] {
  return cell ? cell.split(mark) : [];
}

/** The fact whose reference has this place; null when the cell is empty or points nowhere. */
function toFact<T>(
  value: T | undefined,
  place: string | undefined,
  rest: FactRest,
): Fact<T> | null {
  const source = rest.references[Number(place)];
  const year = Number(rest.year);
  return value === undefined || !source ? null : { value, source, year };
}

type FactRest = { references: Reference[]; year: string | undefined };

function readControl(cell: string, references: Reference[]): Fact<Control>[] {
  if (cell === "") return [];
  return splitCell(cell, "|").flatMap((fact) => {
    const [control, place, year] = fact.split(" ");
    return toFact(CONTROLS[Number(control)], place, { references, year }) ?? [];
  });
}

function readOwner(cell: string, references: Reference[]): Fact<string> | null {
  if (cell === "") return null;
  const [value, place, year] = splitCell(cell, "|");
  return toFact(value, place, { references, year });
}

/** The few sets of references that rows rest on, each read once. */
function readEvidence(cells: string[], references: Reference[]): Map<string, Reference[]> {
  const read = (cell: string) =>
    splitCell(cell, " ").flatMap((place) => references[Number(place)] ?? []);
  return new Map([...new Set(cells)].map((cell) => [cell, read(cell)]));
}

function splitColumns(
  built: BuiltTable,
): Record<Exclude<keyof BuiltTable, "references">, string[]> {
  return {
    ids: splitRows(built.ids),
    names: splitRows(built.names),
    kinds: splitRows(built.kinds),
    countries: built.countries.match(/../gu) ?? [],
    domains: splitRows(built.domains),
    owners: splitRows(built.owners),
    controls: splitRows(built.controls),
    groups: splitRows(built.groups),
    wikidata: splitRows(built.wikidata),
    evidence: splitRows(built.evidence),
  };
}

/** The table of organisations with its look-ups, opened from the form it is carried in. */
export function openTable(built: BuiltTable): OrganisationTable {
  const columns = splitColumns(built);
  const { references } = built;
  const evidence = readEvidence(columns.evidence, references);
  const organisations = columns.names.map((entries, row): Organisation => {
    const names = entries.split("|").map(readName);
    const name = names[0]?.text ?? "";
    const country = columns.countries[row];
    const wikidata = columns.wikidata[row];
    return {
      id: columns.ids[row] || toSlug(name),
      name,
      names,
      kind: ORGANISATION_KINDS[Number(columns.kinds[row])] ?? "company",
      country: !country || country === "--" ? null : country,
      domains: splitCell(columns.domains[row], " "),
      owner: readOwner(columns.owners[row] ?? "", references),
      control: readControl(columns.controls[row] ?? "", references),
      group: columns.groups[row] || null,
      wikidata: wikidata ? `Q${wikidata}` : null,
      evidence: evidence.get(columns.evidence[row] ?? "") ?? [],
    };
  });
  return toTable(organisations);
}

/** The organisations with their look-ups; the first owner of an id or a host keeps it. */
export function toTable(organisations: Organisation[]): OrganisationTable {
  const byId = new Map<string, Organisation>();
  const byDomain = new Map<string, Organisation>();
  for (const organisation of organisations) {
    if (byId.has(organisation.id)) continue;
    byId.set(organisation.id, organisation);
    for (const domain of organisation.domains) {
      if (!byDomain.has(domain)) byDomain.set(domain, organisation);
    }
  }
  return { organisations: [...byId.values()], byId, byDomain };
}
