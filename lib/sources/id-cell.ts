import { toSlug } from "./to-slug";

const HYPHEN = "-";
/** Nothing, or which of the names it is when not the main one, and whether the country follows. */
const SLUG = /^(\d?)(-?)$/;
const MOST_NAMES = 10;

type Named = { nameAt: (place: number) => string; country: string | null };

/**
 * The id that a cell of the table writes: none for the slug of the main name, a digit for that of
 * another, "-" for that slug with the country after it, and a cell that ends with "-" for its own
 * words with the country.
 *
 * @example readId("kemhan-", { nameAt: () => "Kementerian Pertahanan Irak", country: "IQ" }) → "kemhan-iq"
 */
export function readId(cell: string, { nameAt, country }: Named): string {
  const slug = SLUG.exec(cell);
  const stem = slug ? `${toSlug(nameAt(Number(slug[1])))}${slug[2]}` : cell;
  return stem.endsWith(HYPHEN) ? `${stem}${(country ?? "").toLowerCase()}` : stem;
}

type AllNamed = { names: readonly string[]; country: string | null };

/** The shortest cell that `readId` reads as this id. */
export function toIdCell(id: string, { names, country }: AllNamed): string {
  const slugs = Array.from(names.slice(0, MOST_NAMES), (_, place) =>
    place === 0 ? "" : `${place}`,
  );
  const cells = country === null ? slugs : slugs.flatMap((slug) => [slug, `${slug}${HYPHEN}`]);
  if (country !== null) cells.push(id.slice(0, -country.length));
  const named = { nameAt: (place: number) => names[place] ?? "", country };
  return cells.find((cell) => readId(cell, named) === id) ?? id;
}
