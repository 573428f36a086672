import { unpackText, type PackedText } from "../weights/unpack-text";
import type { Reference } from "./organisation";

/**
 * The table before it is packed: a column is one string, a row of it one line (two characters a
 * row for `countries`), so that it packs small and opens without reading what nobody asks for.
 * Numbers are places in `references`, `CONTROLS` and `ORGANISATION_KINDS`.
 */
export type BuiltTable = {
  references: Reference[];
  /** Cells of `readId`. */
  ids: string;
  /** Entries of `readName` parted by "|", the main one first. */
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

/** The table as it is carried; `columns` are those of `COLUMNS`, parted by `COLUMN_BREAK`. */
export type PackedTable = { references: Reference[]; columns: PackedText };

/** The order in which columns pack best: names first, since much of the others stands in them. */
export const COLUMNS = [
  "names",
  "owners",
  "domains",
  "ids",
  "wikidata",
  "kinds",
  "countries",
  "controls",
  "groups",
  "evidence",
] as const;

export const COLUMN_BREAK = "\f";

/** The table out of the form in which it is carried. */
export function unpackTable({ references, columns }: PackedTable): BuiltTable {
  const texts = unpackText(columns).split(COLUMN_BREAK);
  const text = (column: (typeof COLUMNS)[number]) => texts[COLUMNS.indexOf(column)] ?? "";
  return {
    references,
    ids: text("ids"),
    names: text("names"),
    kinds: text("kinds"),
    countries: text("countries"),
    domains: text("domains"),
    owners: text("owners"),
    controls: text("controls"),
    groups: text("groups"),
    wikidata: text("wikidata"),
    evidence: text("evidence"),
  };
}

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
