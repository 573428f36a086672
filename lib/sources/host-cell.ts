import { readFirstWord } from "./split-name-words";
import { toSlug } from "./to-slug";

/** What a mark at the head of a cell stands for: words of the name as the host begins. */
const SPELLINGS = new Map<string, (words: string[]) => string>([
  ["=", (words) => words.join("")],
  ["~", (words) => words.join("-")],
  ["*", (words) => words.slice(0, -1).join("")],
  ["!", (words) => words[0] ?? ""],
]);
/** Before the mark: which of the row's names it spells; none for the main one. */
const OTHER_NAME = /^\d(?=[=~*!])/;
const MOST_NAMES = 10;
/** A shorter piece saves nothing. */
const MIN_PIECE = 3;

/** True for a cell that only names can tell: its host starts with a name's first word. */
export function isSpelled(cell: string): boolean {
  return SPELLINGS.has(cell.charAt(0)) || OTHER_NAME.test(cell);
}

/** The host that a cell of the table writes, with a name's own words in the place of a mark. */
export function readHost(cell: string, nameAt: (place: number) => string): string {
  const other = OTHER_NAME.exec(cell)?.[0] ?? "";
  const spell = SPELLINGS.get(cell.charAt(other.length));
  if (!spell) return cell;
  return spell(toSlug(nameAt(Number(other))).split("-")) + cell.slice(other.length + 1);
}

/**
 * The shortest cell that `readHost` reads as this host. A mark is set only where the host starts
 * with the first word of a name: by that word such a row is found (`find-host-row.ts`).
 */
export function toHostCell(host: string, names: readonly string[]): string {
  let least = host;
  for (const [place, name] of names.slice(0, MOST_NAMES).entries()) {
    const words = toSlug(name).split("-");
    const first = readFirstWord(name);
    if (first === null || !host.startsWith(first)) continue;
    for (const [mark, spell] of SPELLINGS) {
      const piece = spell(words);
      const cell = (place === 0 ? "" : String(place)) + mark + host.slice(piece.length);
      const isShorter = piece.length >= MIN_PIECE && cell.length < least.length;
      if (isShorter && host.startsWith(piece)) least = cell;
    }
  }
  return least;
}
