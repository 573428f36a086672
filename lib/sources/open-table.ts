import { openColumns, type BuiltTable } from "./built-table";
import { createHostFinder } from "./find-host-row";
import { indexFirstWords } from "./index-first-words";
import type { NamedEntry, Organisation, OrganisationTable } from "./organisation";
import { readCountry, readRow, readRowId, type OpenedColumns } from "./read-row";
import { readFirstWord } from "./split-name-words";

/** A value that is made when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** The row of each id. */
function indexIds(columns: OpenedColumns): Map<string, number> {
  return new Map(columns.cells("names").map((_, row) => [readRowId(columns, row), row]));
}

/** Reads each row once; `known` has by id those that were read. */
function openRows(columns: OpenedColumns) {
  const read: (Organisation | undefined)[] = [];
  const known = new Map<string, Organisation>();
  const at = (row: number): Organisation => {
    const organisation = (read[row] ??= readRow(columns, row));
    known.set(organisation.id, organisation);
    return organisation;
  };
  return { at, known };
}

/** The names of an organisation that may be found and start with this word. */
function readEntries(organisation: Organisation, first: string): NamedEntry[] {
  return organisation.names.flatMap((name) =>
    name.needs !== "never" && readFirstWord(name.text) === first ? [{ organisation, name }] : [],
  );
}

/**
 * The table of organisations from the form it is carried in. Nothing is read of a row before it
 * is asked for: by a name's first word, a host or an id; each look-up is indexed on its first use.
 */
export function openTable(built: BuiltTable): OrganisationTable {
  const columns = { built, cells: openColumns(built) };
  const names = columns.cells("names");
  const { at, known } = openRows(columns);
  const toOrganisation = (row: number | undefined) => (row === undefined ? undefined : at(row));
  const firstWords = once(() => indexFirstWords(names));
  const hostFinder = once(() => createHostFinder(columns, firstWords()));
  const rowsById = once(() => indexIds(columns));
  return {
    organisations: once(() => names.map((_, row) => at(row))),
    countries: once(() => new Set(names.flatMap((_, row) => readCountry(built, row) ?? []))),
    byId: (id) => known.get(id) ?? toOrganisation(rowsById().get(id)),
    byDomain: (host) => toOrganisation(hostFinder()(host)),
    namesFrom: (first) => firstWords()(first).flatMap((row) => readEntries(at(row), first)),
  };
}

/** The table of these organisations; the first owner of an id or a host keeps it. */
export function toTable(organisations: Organisation[]): OrganisationTable {
  const byId = new Map(organisations.toReversed().map((one) => [one.id, one]));
  const kept = organisations.filter((one) => byId.get(one.id) === one);
  const byHost = new Map(
    kept.toReversed().flatMap((one) => one.domains.map((host) => [host, one])),
  );
  return {
    organisations: () => kept,
    countries: once(() => new Set(kept.flatMap(({ country }) => country ?? []))),
    byId: (id) => byId.get(id),
    byDomain: (host) => byHost.get(host),
    namesFrom: (first) => kept.flatMap((organisation) => readEntries(organisation, first)),
  };
}
