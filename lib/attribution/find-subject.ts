import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";

/** What stands before a reporting verb: who speaks, or that nobody does ("tidak menjelaskan"). */
export type Subject =
  | { kind: "mention"; mention: Mention; isElliptical: boolean }
  | { kind: "negated" }
  | { kind: "none" };

/** How far back a subject is looked for, in items; keeps endless sentences linear. */
const MAX_SUBJECT_ITEMS = 60;

export type SubjectScope = {
  lexicon: Lexicon;
  /** First item that may belong to the subject. */
  from: number;
  /** Words that stand capitalised inside sentences of this article. */
  names: ReadonlySet<string>;
};

/** The subject of the verb at item `cue`, read from its own clause leftwards. */
export function findSubject(items: readonly Item[], cue: number, scope: SubjectScope): Subject {
  const edge = skipAdverbs(items, cue - 1, scope.lexicon);
  if (edge.isNegated) return { kind: "negated" };
  const floor = Math.max(scope.from, cue - MAX_SUBJECT_ITEMS);
  for (let start = edge.index; start >= floor; start--) {
    if (!isClauseStart(items, start, scope)) continue;
    const found = readSubjectAt(items, start, { cue, edge: edge.index, scope });
    if (found) return found;
  }
  return { kind: "none" };
}

function skipAdverbs(
  items: readonly Item[],
  from: number,
  lexicon: Lexicon,
): { index: number; isNegated: boolean } {
  let index = from;
  let isNegated = false;
  while (index >= 0) {
    const item = items[index];
    if (!item || item.kind !== "word" || item.capital) break;
    if (lexicon.is("negations", item.folded)) isNegated = true;
    else if (!lexicon.is("adverbs", item.folded)) break;
    index--;
  }
  return { index, isNegated };
}

/** A clause starts at the sentence's start, behind a mark, or behind a conjunction. */
function isClauseStart(
  items: readonly Item[],
  start: number,
  { lexicon, from }: SubjectScope,
): boolean {
  if (start === from) return true;
  const before = items[start - 1];
  if (!before || before.kind === "quote") return true;
  if (before.kind === "mark")
    return before.text !== "." && before.text !== "(" && before.text !== "/";
  return !before.capital && isOpener(before.folded, lexicon);
}

function isOpener(word: string, lexicon: Lexicon): boolean {
  return lexicon.is("conjunctions", word) || lexicon.is("complementisers", word);
}

type SubjectTry = { cue: number; edge: number; scope: SubjectScope };

function readSubjectAt(items: readonly Item[], start: number, attempt: SubjectTry): Subject | null {
  const { lexicon } = attempt.scope;
  const from = skipOpeners(items, start, attempt.edge + 1, lexicon);
  if (from > attempt.edge) return null;
  const mention = readMention(items, from, { lexicon, isLoose: true });
  if (!mention || mention.to > attempt.cue) return null;
  if (!isPlausible(items, mention, attempt.scope)) return null;
  const gap = readGap(items, mention.to, attempt);
  if (gap === "none") return null;
  const wider = widen(items, mention, attempt);
  return { kind: "mention", mention: wider, isElliptical: gap === "elliptical" };
}

/** Steps over "Sementara itu", "Namun" and the like at a clause's head. */
function skipOpeners(items: readonly Item[], start: number, end: number, lexicon: Lexicon): number {
  let index = start;
  while (index < end) {
    const item = items[index];
    if (!item || item.kind !== "word") break;
    const isOpening =
      isOpener(item.folded, lexicon) ||
      lexicon.is("adverbs", item.folded) ||
      lexicon.is("ellipsisOpeners", item.folded) ||
      (index > start && lexicon.is("demonstratives", item.folded));
    if (!isOpening || isNameAgain(items, index, lexicon)) break;
    index++;
  }
  return index;
}

/** An opener's word may start a name too ("Resmi Setiawan"); then a capital follows. */
function isNameAgain(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  const before = items[index - 1];
  return (
    item?.capital === true && before?.kind === "word" && !lexicon.is("conjunctions", item.folded)
  );
}

/**
 * Whether the phrase can be a source at all. A capital at a sentence's start proves nothing, so a
 * lone first word has to be capitalised elsewhere too, or be a word for people or bodies.
 */
function isPlausible(items: readonly Item[], mention: Mention, scope: SubjectScope): boolean {
  const { lexicon, names } = scope;
  const first = items[mention.from];
  if (!first) return false;
  if (mention.form === "pronoun" || mention.form === "document") return true;
  if (lexicon.is("roles", first.folded) || lexicon.body(first.folded) !== null) return true;
  if (matchPhrase(items, mention.from, lexicon.phrases("anonymous")) > 0) return true;
  if (lexicon.is("definite", first.folded) || lexicon.is("places", first.folded)) return true;
  if (mention.form === "description") return first.capital && names.has(first.folded);
  if (!first.capital) return false;
  const second = items[mention.from + 1];
  const isLongName = second?.capital === true && mention.to > mention.from + 1;
  return mention.from > scope.from || isLongName || names.has(first.folded);
}

/** What stands between subject and verb: nothing of weight, or a first verb with a conjunction. */
function readGap(
  items: readonly Item[],
  from: number,
  { cue, edge, scope }: SubjectTry,
): "close" | "elliptical" | "none" {
  let index = from;
  while (index <= edge) {
    const item = items[index];
    if (!item) return "none";
    if (item.kind === "mark" && (item.text === "," || item.text === "-" || item.text === "–"))
      index++;
    else if (item.text === "(") index = skipBracket(items, index, edge);
    else if (item.kind === "word" && scope.lexicon.is("adverbs", item.folded)) index++;
    else break;
  }
  if (index > edge) return "close";
  const item = items[index];
  if (!item || item.kind !== "word") return "none";
  const opens =
    scope.lexicon.is("prepositions", item.folded) || scope.lexicon.is("relative", item.folded);
  if (opens)
    return isFreeOfClauses(items, { from: index, to: edge, lexicon: scope.lexicon })
      ? "close"
      : "none";
  const before = items[edge];
  const joins =
    before !== undefined && !before.capital && scope.lexicon.is("ellipsisOpeners", before.folded);
  return joins && cue - from <= MAX_SUBJECT_ITEMS ? "elliptical" : "none";
}

function skipBracket(items: readonly Item[], from: number, edge: number): number {
  for (let index = from + 1; index <= edge; index++)
    if (items[index]?.text === ")") return index + 1;
  return edge + 1;
}

/** An adverbial between subject and verb holds no other reporting verb and no complementiser. */
function isFreeOfClauses(
  items: readonly Item[],
  { from, to, lexicon }: { from: number; to: number; lexicon: Lexicon },
): boolean {
  for (let index = from; index <= to; index++) {
    const item = items[index];
    if (!item || item.kind !== "word") continue;
    if (lexicon.verbs.get(item.folded)?.before || item.folded === lexicon.data.complementisers[0])
      return false;
  }
  return true;
}

/** "Kabid Humas Polda, Kombes Budi, menyebut": the role before the comma belongs to the name. */
function widen(items: readonly Item[], mention: Mention, { cue, scope }: SubjectTry): Mention {
  const comma = items[mention.from - 1];
  if (comma?.text !== "," || mention.form !== "name") return mention;
  const floor = Math.max(scope.from, mention.from - 26);
  for (let start = floor; start < mention.from - 1; start++) {
    if (!isClauseStart(items, start, scope)) continue;
    const from = skipOpeners(items, start, mention.from, scope.lexicon);
    const wide = readMention(items, from, { lexicon: scope.lexicon, isLoose: true });
    if (wide && wide.to >= mention.to && wide.to <= cue && isPlausible(items, wide, scope))
      return wide;
  }
  return mention;
}
