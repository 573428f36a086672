import { toSlug } from "./to-slug";

/** What a mark in a host stands for: words of the name, run together or joined by hyphens. */
const MARKS: [mark: string, spell: (words: string[]) => string][] = [
  ["=", (words) => words.join("")],
  ["~", (words) => words.join("-")],
  ["+", (words) => words.slice(1).join("")],
  ["*", (words) => words.slice(0, -1).join("")],
  ["^", (words) => words.map((word) => word.charAt(0)).join("")],
];
const ANY_MARK = /[=~+*^]/u;
/** A shorter piece saves nothing. */
const MIN_PIECE = 3;

/** The host that a cell of the table writes, with the name's own words in the place of a mark. */
export function readHost(cell: string, name: string): string {
  const mark = ANY_MARK.exec(cell)?.[0];
  const spell = MARKS.find(([known]) => known === mark)?.[1];
  return mark && spell ? cell.replace(mark, spell(toSlug(name).split("-"))) : cell;
}

/** The shortest cell that `readHost` reads as this host. */
export function toHostCell(host: string, name: string): string {
  const words = toSlug(name).split("-");
  const cells = MARKS.map(([mark, spell]) => {
    const piece = spell(words);
    return piece.length < MIN_PIECE ? host : host.replace(piece, mark);
  });
  const [first, ...others] = [host, ...cells];
  return others.reduce((least, cell) => (cell.length < least.length ? cell : least), first ?? host);
}
