import type { Reference } from "./organisation";

/**
 * The table as it is carried: a column is one string, a row of it one line (two characters a
 * row for `countries`), so that it packs small and opens without reading what nobody asks for.
 * Numbers are places in `references`, `CONTROLS` and `ORGANISATION_KINDS`.
 */
export type BuiltTable = {
  references: Reference[];
  /** Cells of `readId`. */
  ids: string;
  /** Entries of `fillEntry` and `readName` parted by "|", the main one first. */
  names: string;
  kinds: string;
  countries: string;
  /** Cells of `readHost` parted by spaces. */
  domains: string;
  /** Value ("=" for the main name), reference and year, parted by "|". */
  owners: string;
  /** Control, reference and year, parted by spaces; facts parted by "|". */
  controls: string;
  groups: string;
  /** The number after the Q. */
  wikidata: string;
  evidence: string;
};

/** The columns that have a line a row. */
export type Column = Exclude<keyof BuiltTable, "references" | "countries">;

/** The cells of each column, split when a cell of it is first asked for. */
export function openColumns(built: BuiltTable): (column: Column) => string[] {
  const opened = new Map<Column, string[]>();
  return (column) => {
    const known = opened.get(column) ?? built[column].split("\n");
    opened.set(column, known);
    return known;
  };
}
