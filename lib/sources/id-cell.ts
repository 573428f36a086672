import { toSlug } from "./to-slug";

const HYPHEN = "-";

type Named = { name: string; country: string | null };

/**
 * The id that a cell of the table writes: none for the slug of the name, "-" for that slug with
 * the country after it, and a cell that ends with "-" for its own words with the country.
 *
 * @example readId("kemhan-", { name: "Kementerian Pertahanan Irak", country: "IQ" }) → "kemhan-iq"
 */
export function readId(cell: string, { name, country }: Named): string {
  const stem = cell === "" || cell === HYPHEN ? `${toSlug(name)}${cell}` : cell;
  return stem.endsWith(HYPHEN) ? `${stem}${(country ?? "").toLowerCase()}` : stem;
}

/** The shortest cell that `readId` reads as this id. */
export function toIdCell(id: string, { name, country }: Named): string {
  const cells = country === null ? [""] : ["", HYPHEN, id.slice(0, -country.length)];
  return cells.find((cell) => readId(cell, { name, country }) === id) ?? id;
}
