import type { Span } from "../types";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { PhraseScan } from "./phrase-state";
import type { Item } from "./split-items";
import { isNamePart, isNameWord } from "./word-classes";

/** The two parts of a phrase that names a source; null for a part that it lacks. */
export type NameParts = { name: Span | null; role: Span | null };

/** Parts a scanned phrase into the name and the role before or behind it. */
export function pickName(items: readonly Item[], scan: PhraseScan, lexicon: Lexicon): NameParts {
  const end = behindAlias(items, scan);
  if (scan.comma === null) return splitNameAndRole(items, { from: scan.from, to: end, lexicon });
  const before = splitNameAndRole(items, { from: scan.from, to: scan.comma, lexicon });
  const behind = splitNameAndRole(items, { from: scan.comma + 1, to: end, lexicon });
  const whole = (from: number, to: number) => toSpan(items, from, to);
  const first = items[scan.from];
  const last = items[scan.comma - 1];
  const isRoleFirst =
    first !== undefined &&
    (!first.capital ||
      lexicon.is("roles", first.folded) ||
      lexicon.is("titles", first.folded) ||
      lexicon.is("roles", last?.folded ?? ""));
  if (isRoleFirst && behind.name) return { name: behind.name, role: whole(scan.from, scan.comma) };
  if (before.name && !isRoleFirst) {
    return { name: before.name, role: behind.role ?? whole(scan.comma + 1, end) };
  }
  return behind.name ? behind : before;
}

function behindAlias(items: readonly Item[], scan: PhraseScan): number {
  return scan.alias !== null && items[scan.to - 1]?.text === ")" ? scan.alias - 1 : scan.to;
}

function splitNameAndRole(
  items: readonly Item[],
  { from, to, lexicon }: { from: number; to: number; lexicon: Lexicon },
): NameParts {
  const head = items[from];
  if (!head || to <= from) return { name: null, role: null };
  const isBodyHead = lexicon.body(head.folded) !== null;
  const unnamed = matchPhrase(items, from, lexicon.phrases("anonymous"));
  const isRoleHead = lexicon.is("roles", head.folded) || !head.capital || unnamed > 0;
  if (isBodyHead) return { name: toSpan(items, from, to), role: null };
  let start = to;
  while (start > from + unnamed && isPartOfName(items, start - 1, lexicon)) start--;
  while (start < to && !isNameStart(items[start], lexicon)) start++;
  const isClosed = lexicon.is("modifiers", items[start - 1]?.folded ?? "");
  if (unnamed > 0 && to - start === 1 && !isClosed) start = to;
  if (start >= to || isRelation(items, { from, to: start, lexicon })) {
    return isRoleHead
      ? { name: null, role: toSpan(items, from, to) }
      : { name: toSpan(items, from, to), role: null };
  }
  if (!isRoleHead) return { name: toSpan(items, skipTitles(items, from, lexicon), to), role: null };
  return { name: toSpan(items, start, to), role: toSpan(items, from, start) };
}

/** "Kuasa hukum aktor Budi": whose name follows a role of its own is not the one who speaks. */
function isRelation(
  items: readonly Item[],
  { from, to, lexicon }: { from: number; to: number; lexicon: Lexicon },
): boolean {
  const length = matchPhrase(items, from, lexicon.phrases("relations"));
  const other = length > 0 && from + length < to ? items[from + length] : undefined;
  if (!other || other.capital) return false;
  return lexicon.is("roles", other.folded) && !lexicon.is("anonymous", other.folded);
}

function skipTitles(items: readonly Item[], from: number, lexicon: Lexicon): number {
  let start = from;
  while (items[start + 1] && isTitle(items[start], lexicon)) start++;
  return start;
}

function isTitle(item: Item | undefined, lexicon: Lexicon): boolean {
  return item !== undefined && (lexicon.is("titles", item.folded) || item.text === ".");
}

function isNameStart(item: Item | undefined, lexicon: Lexicon): boolean {
  if (!item?.capital || !isNameWord(item, lexicon)) return false;
  // "Wilayah V Budi Santoso": a number in letters begins no name.
  return !/^[IVX]$/u.test(item.text);
}

function isPartOfName(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.kind === "quote" || item.text === "." || item.text === "-") return true;
  if (lexicon.is("particles", item.folded)) return true;
  return isNamePart(items, index, lexicon);
}

function toSpan(items: readonly Item[], from: number, to: number): Span | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
