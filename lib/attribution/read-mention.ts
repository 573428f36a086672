import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import type { PhraseScan } from "./phrase-state";
import { pickName } from "./pick-name";
import { scanPhrase } from "./scan-phrase";
import type { Item } from "./split-items";
import { isDocumentWord, opensName } from "./word-classes";

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
  if (
    lexicon.is("definite", first.folded) &&
    matchPhrase(items, from, lexicon.phrases("anonymous")) === 0
  ) {
    return readBehindArticle(items, from, options);
  }
  if (!canStart(items, from, options)) return null;
  const scan = scanPhrase(items, from, options);
  return scan.to > from ? toMention(items, scan, lexicon) : null;
}

/** "the ministry" points back, "a ministry" does not; a name may follow ("the Kremlin"). */
function readBehindArticle(
  items: readonly Item[],
  from: number,
  options: ReadOptions,
): Mention | null {
  const next = items[from + 1];
  const first = items[from];
  if (!first || !next || options.lexicon.is("definite", next.folded)) return null;
  const mention = readMention(items, from + 1, options);
  if (!mention) return null;
  const span = { start: first.start, end: mention.span.end };
  const pointsBack = !next.capital && mention.form !== "name" && mention.form !== "document";
  if (!pointsBack) return { ...mention, span, from };
  const isNew = options.lexicon.is("articles", first.folded);
  return { ...mention, span, from, form: isNew ? "unnamed" : "description" };
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
  if (opensName(items, from, lexicon)) return true;
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
  const isDocument = isDocumentWord(word, lexicon);
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
