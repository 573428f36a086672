import { fillEntry, startsAsMain } from "./name-cell";
import { readName } from "./read-name";
import { readFirstWord } from "./split-name-words";

/** The rows whose names start with a word, in the table's order, none twice. */
export type FirstWords = (folded: string) => number[];

const BREAK = "|";
const NONE = -1;
const ASCII_END = 128;
/** 1 for what belongs to a word; beyond ASCII the slow way decides. */
const IN_WORD = Uint8Array.from({ length: ASCII_END }, (_, code) =>
  /[0-9a-z]/iu.test(String.fromCharCode(code)) ? 1 : 0,
);
const COLON = 58;

/**
 * The first word of the name that starts at `from`, folded, where it and what follows it are
 * plain letters; null where only `readFirstWord` can tell.
 */
function readPlainWord(names: string, from: number): string | null {
  for (let at = from; ; at += 1) {
    const code = names.charCodeAt(at);
    if (code >= ASCII_END) return null;
    if (IN_WORD[code] === 1) continue;
    // A language stands before ":", and a name may open with a sign.
    return at === from || code === COLON ? null : names.slice(from, at).toLowerCase();
  }
}

/**
 * The folded first word of the name between two places of a cell; null for one without words, and
 * for one that starts as the main name, whose word is known.
 */
function readWordAt(names: string, from: number, end: number): string | null {
  if (startsAsMain(names, from)) return null;
  const plain = readPlainWord(names, from);
  if (plain !== null) return plain;
  const main = readName(names.split(BREAK, 1)[0] ?? "").text;
  return readFirstWord(readName(fillEntry(names.slice(from, end), main)).text);
}

/**
 * The rows of a column of names by their first words. One walk over the column that makes a
 * string a name and nothing else: the names themselves are read when a text has their word.
 */
export function indexFirstWords(cells: string[]): FirstWords {
  const heads = new Map<string, number>();
  const rows: number[] = [];
  const nexts: number[] = [];
  for (let row = cells.length - 1; row >= 0; row -= 1) {
    const cell = cells[row] ?? "";
    for (let from = 0; from <= cell.length;) {
      const found = cell.indexOf(BREAK, from);
      const end = found === NONE ? cell.length : found;
      const word = readWordAt(cell, from, end);
      const head = word === null ? undefined : heads.get(word);
      if (word !== null && (head === undefined || rows[head] !== row)) {
        heads.set(word, rows.length);
        nexts.push(head ?? NONE);
        rows.push(row);
      }
      from = end + 1;
    }
  }
  return (folded) => {
    const found: number[] = [];
    for (let entry = heads.get(folded) ?? NONE; entry !== NONE; entry = nexts[entry] ?? NONE) {
      found.push(rows[entry] ?? 0);
    }
    return found;
  };
}
