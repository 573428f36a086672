import type { BuiltTable, Column } from "./built-table";
import { readHost } from "./host-cell";
import { readId } from "./id-cell";
import {
  CONTROLS,
  ORGANISATION_KINDS,
  type Control,
  type Fact,
  type Organisation,
  type OrganisationName,
  type Reference,
} from "./organisation";
import { fillEntry } from "./name-cell";
import { readName } from "./read-name";

/** A built table with its columns opened. */
export type OpenedColumns = { built: BuiltTable; cells: (column: Column) => string[] };

const NO_COUNTRY = "--";
const COUNTRY_LENGTH = 2;
const SAME_AS_NAME = "=";

function splitCell(cell: string, mark: string): string[] {
  return cell === "" ? [] : cell.split(mark);
}

/** The fact whose reference has this place; null when there is no value or it points nowhere. */
function toFact<T>(
  value: T | undefined,
  place: string | undefined,
  { references, year }: { references: Reference[]; year: string | undefined },
): Fact<T> | null {
  const source = references[Number(place)];
  return value === undefined || !source ? null : { value, source, year: Number(year) };
}

function readControls(cell: string, references: Reference[]): Fact<Control>[] {
  return splitCell(cell, "|").flatMap((fact) => {
    const [control, place, year] = fact.split(" ");
    return toFact(CONTROLS[Number(control)], place, { references, year }) ?? [];
  });
}

function readOwner(cell: string, name: string, references: Reference[]): Fact<string> | null {
  const [value, place, year] = splitCell(cell, "|");
  return toFact(value === SAME_AS_NAME ? name : value, place, { references, year });
}

/** The country of a row; null where no set says. */
export function readCountry(built: BuiltTable, row: number): string | null {
  const start = row * COUNTRY_LENGTH;
  const country = built.countries.slice(start, start + COUNTRY_LENGTH);
  return country === NO_COUNTRY || country === "" ? null : country;
}

/** The names of a row, the main one first. */
function readNames({ cells }: OpenedColumns, row: number): OrganisationName[] {
  const [first = "", ...others] = (cells("names")[row] ?? "").split("|");
  const main = readName(first);
  return [main, ...others.map((entry) => readName(fillEntry(entry, main.text)))];
}

/** The main name of a row, without marks. */
export function readMainName({ cells }: OpenedColumns, row: number): string {
  return readName(cells("names")[row]?.split("|", 1)[0] ?? "").text;
}

/** The name of a row that stands at a place among its names, without marks; the main one is first. */
function readNameAt(columns: OpenedColumns, row: number, place: number): string {
  return place === 0 ? readMainName(columns, row) : (readNames(columns, row)[place]?.text ?? "");
}

/** The id of a row, read alone. */
export function readRowId(columns: OpenedColumns, row: number): string {
  return readId(columns.cells("ids")[row] ?? "", {
    nameAt: (place) => readNameAt(columns, row, place),
    country: readCountry(columns.built, row),
  });
}

/** The hosts of a row, read alone. */
export function readRowHosts(columns: OpenedColumns, row: number): string[] {
  const cell = columns.cells("domains")[row] ?? "";
  const nameAt = (place: number) => readNameAt(columns, row, place);
  return splitCell(cell, " ").map((host) => readHost(host, nameAt));
}

/** The organisation of a row. */
export function readRow(columns: OpenedColumns, row: number): Organisation {
  const { references } = columns.built;
  const cell = (column: Column) => columns.cells(column)[row] ?? "";
  const name = readMainName(columns, row);
  return {
    id: readRowId(columns, row),
    name,
    names: readNames(columns, row),
    kind: ORGANISATION_KINDS[Number(cell("kinds"))] ?? "company",
    country: readCountry(columns.built, row),
    domains: readRowHosts(columns, row),
    owner: readOwner(cell("owners"), name, references),
    control: readControls(cell("controls"), references),
    group: cell("groups") || null,
    wikidata: cell("wikidata") === "" ? null : `Q${cell("wikidata")}`,
    evidence: splitCell(cell("evidence"), " ").flatMap((place) => references[Number(place)] ?? []),
  };
}
