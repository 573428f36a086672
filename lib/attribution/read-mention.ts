import type { Span } from "../types";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import type { PhraseScan } from "./phrase-state";
import { scanPhrase } from "./scan-phrase";
import type { Item } from "./split-items";
import { isNameWord } from "./word-classes";

type ReadOptions = { lexicon: Lexicon; isLoose: boolean };

/**
 * The source named from item `from` on, or null when no source's name starts there.
 *
 * @example "Menteri Luar Negeri Budi Santoso dalam" → name "Budi Santoso", role "Menteri Luar Negeri"
 */
export function readMention(
  items: readonly Item[],
  from: number,
  options: ReadOptions,
): Mention | null {
  const { lexicon } = options;
  const first = items[from];
  if (!first || first.kind === "mark" || first.kind === "quote") return null;
  const pronoun = lexicon.pronoun(first.folded);
  if (pronoun === "first") return null;
  if (pronoun) return toPronoun(first, from, pronoun === "group");
  if (!canStart(items, from, options)) return null;
  const scan = scanPhrase(items, from, options);
  return scan.to > from ? toMention(items, scan, lexicon) : null;
}

function toPronoun(item: Item, from: number, isGroup: boolean): Mention {
  const span = { start: item.start, end: item.end };
  return {
    form: "pronoun",
    span,
    name: null,
    role: null,
    alias: null,
    from,
    to: from + 1,
    isBody: false,
    isGroup,
  };
}

function canStart(
  items: readonly Item[],
  from: number,
  { lexicon, isLoose }: ReadOptions,
): boolean {
  const first = items[from];
  if (!first) return false;
  if (lexicon.is("times", first.folded)) return isNameOfTime(items, from, lexicon);
  if (lexicon.is("roles", first.folded) || lexicon.body(first.folded) !== null) return true;
  if (matchPhrase(items, from, lexicon.phrases("anonymous")) > 0) return true;
  // Inside a sentence a capital makes a name of any word: "dikutip dari Antara".
  if (first.capital && from > 0) return true;
  if (lexicon.is("stops", first.folded) || lexicon.is("prepositions", first.folded)) return false;
  if (lexicon.is("conjunctions", first.folded) || lexicon.is("adverbs", first.folded)) return false;
  if (first.capital || lexicon.is("definite", first.folded)) return true;
  return isLoose && first.kind === "word" && !lexicon.verbs.has(first.folded);
}

/** Months are names too: "Juli Budi Winantya", "Juli mengatakan". */
function isNameOfTime(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  const next = items[from + 1];
  if (!items[from]?.capital || !next) return false;
  if (next.capital) return !lexicon.is("times", next.folded);
  const verb = lexicon.is("adverbs", next.folded) ? items[from + 2] : next;
  const opens = from === 0 || items[from - 1]?.text === ",";
  return opens && verb !== undefined && Boolean(lexicon.verbs.get(verb.folded)?.before);
}

function toMention(items: readonly Item[], scan: PhraseScan, lexicon: Lexicon): Mention {
  const head = toHead(items, scan.from, lexicon);
  const { name, role } = pickName(items, scan, lexicon);
  const start = items[scan.from]?.start ?? 0;
  const end = items[scan.to - 1]?.end ?? start;
  const isAliasLast = scan.alias !== null && items[scan.to - 1]?.text === ")";
  const aliasItem = isAliasLast && scan.alias !== null ? items[scan.alias] : undefined;
  return {
    form: toForm({ scan, head, hasName: name !== null }),
    span: { start, end },
    name,
    role,
    alias: aliasItem ? { start: aliasItem.start, end: aliasItem.end } : null,
    from: scan.from,
    to: scan.to,
    isBody: head.isBody,
    isGroup: head.isUnnamed,
  };
}

type Head = { isBody: boolean; isUnnamed: boolean; isDocument: boolean };

function toHead(items: readonly Item[], from: number, lexicon: Lexicon): Head {
  const first = items[from];
  const word = first?.folded ?? "";
  const body = lexicon.body(word);
  const isDocument = body === "document" || lexicon.is("dataNouns", word);
  const isUnnamed = matchPhrase(items, from, lexicon.phrases("anonymous")) > 0;
  return { isBody: body !== null && body !== "document", isUnnamed, isDocument };
}

function toForm({
  scan,
  head,
  hasName,
}: {
  scan: PhraseScan;
  head: Head;
  hasName: boolean;
}): Mention["form"] {
  if (head.isDocument) return scan.endsDefinite ? "description" : "document";
  if (head.isUnnamed && !hasName) return scan.endsDefinite ? "description" : "unnamed";
  if (hasName && !scan.endsDefinite) return "name";
  if (scan.endsDefinite) return "description";
  return head.isBody ? "name" : "unnamed";
}

type NameParts = { name: Span | null; role: Span | null };

/** Parts a scanned phrase into the name and the role before or behind it. */
function pickName(items: readonly Item[], scan: PhraseScan, lexicon: Lexicon): NameParts {
  const end = behindAlias(items, scan);
  if (scan.comma === null) return splitNameAndRole(items, { from: scan.from, to: end, lexicon });
  const before = splitNameAndRole(items, { from: scan.from, to: scan.comma, lexicon });
  const behind = splitNameAndRole(items, { from: scan.comma + 1, to: end, lexicon });
  const whole = (from: number, to: number) => toSpan(items, from, to);
  const first = items[scan.from];
  const isRoleFirst = first !== undefined && (!first.capital || lexicon.is("roles", first.folded));
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
  const isUnnamed = matchPhrase(items, from, lexicon.phrases("anonymous")) > 0;
  const isRoleHead = lexicon.is("roles", head.folded) || !head.capital || isUnnamed;
  if (isBodyHead) return { name: toSpan(items, from, to), role: null };
  let start = to;
  while (start > from && isPartOfName(items, start - 1, lexicon)) start--;
  while (start < to && !isNameStart(items[start], lexicon)) start++;
  if (start >= to) {
    return isRoleHead
      ? { name: null, role: toSpan(items, from, to) }
      : { name: toSpan(items, from, to), role: null };
  }
  if (!isRoleHead) return { name: toSpan(items, skipTitles(items, from, lexicon), to), role: null };
  return { name: toSpan(items, start, to), role: toSpan(items, from, start) };
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
  return item !== undefined && item.capital && isNameWord(item, lexicon);
}

function isPartOfName(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  if (!item) return false;
  if (item.kind === "quote" || item.text === "." || item.text === "-") return true;
  if (lexicon.is("particles", item.folded)) return true;
  return item.capital && isNameWord(item, lexicon);
}

function toSpan(items: readonly Item[], from: number, to: number): Span | null {
  const first = items[from];
  const last = items[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
