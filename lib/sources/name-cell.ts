const WHOLE = "^";
const REST = "_";
/** A letter, digit or mark: what a word goes on with. */
const IN_WORD = /[\p{L}\p{M}\p{N}\p{Cf}]/u;

/** The main name without its first word; "" for a name of one word. */
function dropFirstWord(name: string): string {
  return name.includes(" ") ? name.slice(name.indexOf(" ") + 1) : "";
}

/** True for an entry that starts as the main name does. */
export function startsAsMain(cell: string, from: number): boolean {
  return cell.startsWith(WHOLE, from);
}

/**
 * The entry of a row's name, with the main name in the place of "^" and the main name without its
 * first word in the place of "_".
 *
 * @example fillEntry("Kantor Berita ^", "Antara") → "Kantor Berita Antara"
 */
export function fillEntry(entry: string, mainName: string): string {
  if (entry.includes(WHOLE)) return entry.replace(WHOLE, () => mainName);
  return entry.includes(REST) ? entry.replace(REST, () => dropFirstWord(mainName)) : entry;
}

/** The entry that `fillEntry` fills; words are never cut, so that the first one is seen in it. */
export function toEntryCell(entry: string, mainName: string): string {
  if (entry.includes(WHOLE) || entry.includes(REST)) throw new Error(`“${entry}” has a mark`);
  return putMark(entry, mainName, WHOLE) ?? putMark(entry, dropFirstWord(mainName), REST) ?? entry;
}

/** A shorter piece saves nothing. */
const MIN_PIECE = 3;

function putMark(entry: string, piece: string, mark: string): string | null {
  const at = piece.length < MIN_PIECE ? -1 : entry.indexOf(piece);
  if (at < 0) return null;
  const [before, after] = [entry.slice(0, at), entry.slice(at + piece.length)];
  const isCut = IN_WORD.test(before.slice(-1)) || IN_WORD.test(after.charAt(0));
  return isCut ? null : `${before}${mark}${after}`;
}
