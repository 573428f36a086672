import type { Lexicon } from "./lexicon";
import type { Item } from "./split-items";
import { isNamePart, isNameWord } from "./word-classes";

/** Longest nickname with its title, in items: "Gus Ipul". */
const MAX_NICKNAME_ITEMS = 3;
/** Letters of the first name that a nickname without a title begins with: "Zulhas". */
const SHARED_LETTERS = 3;

/**
 * The nickname in the bracket at item `open`, folded and without its title, and the person's name
 * before it; null where the bracket may as well hold a club or a party ("Budi Santoso (Arema)").
 *
 * @example "Menteri Saiful Yusuf (Gus Ipul)" → short "ipul", long "Saiful Yusuf"
 */
export function findNickname(
  text: string,
  items: readonly Item[],
  open: number,
  lexicon: Lexicon,
): { short: string; long: string } | null {
  const close = items.findIndex((item, index) => index > open && item.text === ")");
  if (close < open + 2 || close > open + 1 + MAX_NICKNAME_ITEMS) return null;
  const inner = items.slice(open + 1, close);
  const own = inner.filter(({ folded }) => !lexicon.is("titles", folded));
  const end = items[open - 1]?.text === "," ? open - 1 : open;
  let from = end;
  while (isNamePart(items, from - 1, lexicon)) from--;
  const [first, last] = [items[from], items[end - 1]];
  const [nickname] = own;
  if (!first || !last || !nickname || end - from < 2) return null;
  if (!own.every((item) => item.capital && isNameWord(item, lexicon))) return null;
  const isBlend = nickname.folded.startsWith(first.folded.slice(0, SHARED_LETTERS));
  if (own.length === inner.length && !isBlend) return null;
  const short = own.map(({ folded }) => folded).join(" ");
  return { short, long: text.slice(first.start, last.end) };
}
