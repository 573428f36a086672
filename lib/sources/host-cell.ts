import { readFirstWord } from "./split-name-words";
import { toSlug } from "./to-slug";

/** What a mark at the head of a cell stands for: words of the name as the host begins. */
const SPELLINGS = new Map<string, (words: string[]) => string>([
  ["=", (words) => words.join("")],
  ["~", (words) => words.join("-")],
  ["*", (words) => words.slice(0, -1).join("")],
  ["!", (words) => words[0] ?? ""],
]);
/** A shorter piece saves nothing. */
const MIN_PIECE = 3;

/** True for a cell that only its name can tell: its host starts with the name's first word. */
export function isSpelled(cell: string): boolean {
  return SPELLINGS.has(cell.charAt(0));
}

/** The host that a cell of the table writes, with the name's own words in the place of a mark. */
export function readHost(cell: string, name: string): string {
  const spell = SPELLINGS.get(cell.charAt(0));
  return spell ? spell(toSlug(name).split("-")) + cell.slice(1) : cell;
}

/**
 * The shortest cell that `readHost` reads as this host. A mark is set only where the host starts
 * with the first word of the name: by that word such a row is found (`find-host-row.ts`).
 */
export function toHostCell(host: string, name: string): string {
  const words = toSlug(name).split("-");
  const first = readFirstWord(name);
  if (first === null || !host.startsWith(first)) return host;
  let least = host;
  for (const [mark, spell] of SPELLINGS) {
    const piece = spell(words);
    const cell = mark + host.slice(piece.length);
    const isShorter = piece.length >= MIN_PIECE && cell.length < least.length;
    if (isShorter && host.startsWith(piece)) least = cell;
  }
  return least;
}
