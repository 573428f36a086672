import type { Lexicon } from "./lexicon";
import { isPersonRole } from "./word-classes";
import type { Item } from "./split-items";

/** Longest role before a name, in items. */
const MAX_ROLE_ITEMS = 16;

/** The words before the name in that item range that belong to its role, folded; [] for none. */
export function readRole(
  items: readonly Item[],
  { from, to }: { from: number; to: number },
  lexicon: Lexicon,
): string[] {
  const role: string[] = [];
  let index = from - 1;
  for (; index >= Math.max(0, from - MAX_ROLE_ITEMS); index--) {
    const item = items[index];
    if (!item || (item.kind !== "word" && item.text !== ",")) break;
    if (item.kind === "word" && !item.capital && !lexicon.is("roles", item.folded)) break;
    if (item.kind === "word") role.unshift(item.folded);
  }
  // "Dalam rapat dengan dewan direktur, Kim menyatakan": behind a phrase's comma others speak.
  const isApart = items[from - 1]?.text === "," && items[to]?.kind === "word";
  return isApart && lexicon.is("prepositions", items[index]?.folded ?? "") ? [] : role;
}

/** The last `count` words before a name, from the first of them that is a word for a role. */
export function readPrintedRole(
  text: string,
  before: readonly Item[],
  count: number,
  lexicon: Lexicon,
): string | null {
  const words = before.filter(({ kind }) => kind === "word").slice(-count || before.length);
  const head = words.findIndex(
    ({ folded }) => isPersonRole(folded, lexicon) && !lexicon.is("joiners", folded),
  );
  const first = words[isQualified(words, head, lexicon) ? head - 1 : head];
  const last = words.at(-1);
  return count > 0 && first && last ? text.slice(first.start, last.end) : null;
}

/** "Perdana Menteri": the word before the role is one of a role's words, right beside it. */
function isQualified(words: readonly Item[], head: number, lexicon: Lexicon): boolean {
  const before = words[head - 1];
  const isBeside = before?.capital === true && before.end + 1 === words[head]?.start;
  return isBeside && lexicon.is("roles", before.folded) && !lexicon.is("joiners", before.folded);
}
