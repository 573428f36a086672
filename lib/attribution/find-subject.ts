import type { ProvenanceNote } from "./find-notes";
import { isClauseStart, isOpener } from "./is-clause-start";
import { isPlausibleSource } from "./is-plausible-source";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { Mention } from "./mention";
import { readGap } from "./read-gap";
import { isCutRole, joinRole } from "./read-joint";
import { readMention } from "./read-mention";
import type { Item } from "./split-items";
import { isNameWord } from "./word-classes";

/** Who stands before a reporting verb, one or several; empty when nobody speaks there. */
export type Subject = { mentions: Mention[]; from: number; isElliptical: boolean };

/** How far back a subject is looked for, in items; keeps endless sentences linear. */
const MAX_SUBJECT_ITEMS = 60;
/** Longest phrase before the comma of an apposition: "Kabid Humas Polda, Kombes Budi". */
const MAX_ROLE_ITEMS = 26;
/** Longest way back to "bersama" from a companion's name: "bersama tim kuasa hukumnya, Adi". */
const MAX_COMPANION_ITEMS = 8;

export type SubjectScope = {
  lexicon: Lexicon;
  /** First item that may belong to the subject. */
  from: number;
  /** Words that stand capitalised inside sentences of this article. */
  names: ReadonlySet<string>;
  /** No subject starts inside a provenance note. */
  notes: readonly ProvenanceNote[];
};

/** The subject of the verb at item `cue`, read from its own clause leftwards; null when none. */
export function findSubject(
  items: readonly Item[],
  cue: number,
  scope: SubjectScope,
): Subject | null {
  const edge = skipAdverbs(items, cue - 1, scope.lexicon);
  if (edge === null) return null;
  const behind = findApposition(items, edge, scope.lexicon);
  const floor = Math.max(scope.from, cue - MAX_SUBJECT_ITEMS);
  const { lexicon, from } = scope;
  for (const joinsStart of [false, true]) {
    const asked = { lexicon, from, joinsStart };
    for (let start = Math.min(edge, behind - 1); start >= floor; start--) {
      if (scope.notes.some((note) => start >= note.from && start < note.to)) continue;
      if (!isClauseStart(items, start, asked)) continue;
      const found = readSubjectAt(items, start, { cue, edge, scope });
      if (found === "other") return null;
      if (found) return readAccompanied(items, found.from, scope) ?? found;
    }
  }
  return null;
}

/** "Budi bersama kuasa hukumnya, Adi, mengaku": Budi speaks; null where nobody came along. */
function readAccompanied(
  items: readonly Item[],
  from: number,
  scope: SubjectScope,
): Subject | null {
  const { lexicon } = scope;
  const relation = items[from - 2]?.folded ?? "";
  if (items[from - 1]?.text !== "," || lexicon.anaphor(relation) === null) return null;
  for (let index = from - 3; index > Math.max(scope.from, from - MAX_COMPANION_ITEMS); index--) {
    if (items[index]?.kind !== "word") return null;
    if (matchPhrase(items, index, lexicon.phrases("companions")) > 0)
      return findSubject(items, index, scope);
  }
  return null;
}

/** The item before the verb's adverbs; null when one of them denies or only plans the verb. */
function skipAdverbs(items: readonly Item[], from: number, lexicon: Lexicon): number | null {
  let index = from;
  while (index >= 0) {
    const item = items[index];
    if (!item || item.kind !== "word" || item.capital) break;
    const isRelative = lexicon.is("relative", item.folded);
    if (isRelative || lexicon.is("negations", item.folded)) return null;
    if (!lexicon.is("adverbs", item.folded)) break;
    index--;
  }
  return index;
}

type SubjectTry = { cue: number; edge: number; scope: SubjectScope };

/** "Other" where the verb has a subject that is no source: "karena aturan itu mengancam". */
function readSubjectAt(
  items: readonly Item[],
  start: number,
  attempt: SubjectTry,
): Subject | "other" | null {
  const { scope } = attempt;
  const from = skipOpeners(items, start, { end: attempt.edge + 1, lexicon: scope.lexicon });
  if (from > attempt.edge) return null;
  const first = readMention(items, from, { lexicon: scope.lexicon, isLoose: true });
  if (!first || first.to > attempt.cue) return null;
  if (!isPlausibleSource(items, first, scope)) {
    const isWhole = first.form === "description" && first.to > attempt.edge;
    return isWhole ? "other" : null;
  }
  const verb = items[attempt.cue]?.folded ?? "";
  if (first.form === "document" && scope.lexicon.is("personal", verb)) return null;
  const wide = widen(items, first, attempt);
  const [second] = readSecond(items, wide, attempt);
  const mentions = !second
    ? [wide]
    : isCutRole(items, wide)
      ? [joinRole(wide, second)]
      : [wide, second];
  const last = mentions.at(-1) ?? wide;
  const gap = readGap(items, last.to, {
    cue: attempt.cue,
    edge: attempt.edge,
    lexicon: scope.lexicon,
    isApposed: items.slice(wide.from, last.to).some((item) => item.text === ","),
  });
  if (gap === "none") return null;
  return { mentions, from: wide.from, isElliptical: gap === "elliptical" };
}

/**
 * Where a role in commas behind a name begins that "dan" would cut in two ("Rina, kepala bagian
 * Pasar dan Parkir, mengatakan"): no subject starts in it. The item behind `edge` without one.
 */
function findApposition(items: readonly Item[], edge: number, lexicon: Lexicon): number {
  for (let index = edge - 1; items[edge]?.text === "," && index > edge - MAX_ROLE_ITEMS; index--) {
    const item = items[index];
    if (!item || item.kind === "quote") break;
    const first = items[index + 1];
    if (item.text !== "," || !first) continue;
    const isRole = !first.capital && lexicon.is("roles", first.folded);
    const isUnnamed = matchPhrase(items, index + 1, lexicon.phrases("anonymous")) > 0;
    const name = items[index - 1];
    const isBehindName = name !== undefined && isNameWord(name, lexicon) && name.capital;
    return isBehindName && (isUnnamed || isRole) ? index : edge + 1;
  }
  return edge + 1;
}

/** "Halim dan Farid mengatakan": both speak. */
function readSecond(items: readonly Item[], first: Mention, { cue, scope }: SubjectTry): Mention[] {
  const joiner = items[first.to];
  const isJoined = joiner !== undefined && scope.lexicon.is("joiners", joiner.folded);
  if (!isJoined || !items[first.to + 1]?.capital) return [];
  const second = readMention(items, first.to + 1, { lexicon: scope.lexicon, isLoose: false });
  return second?.form === "name" && second.to <= cue ? [second] : [];
}

/** Steps over "Sementara itu", "Namun" and the like at a clause's head. */
function skipOpeners(
  items: readonly Item[],
  start: number,
  { end, lexicon }: { end: number; lexicon: Lexicon },
): number {
  let index = start;
  while (index < end) {
    const item = items[index];
    if (!item || item.kind !== "word") break;
    const isOpening =
      isOpener(item.folded, lexicon) ||
      lexicon.is("adverbs", item.folded) ||
      lexicon.is("ellipsisOpeners", item.folded) ||
      (index > start && lexicon.is("demonstratives", item.folded));
    // An opener's word may start a name too; inside a clause a capital tells.
    if (!isOpening || (item.capital && index > start)) break;
    index++;
  }
  return index;
}

/** "Kabid Humas Polda, Kombes Budi, menyebut": the role before the comma belongs to the name. */
function widen(items: readonly Item[], mention: Mention, { cue, scope }: SubjectTry): Mention {
  const isApposition = mention.form === "name" || mention.form === "unnamed";
  if (items[mention.from - 1]?.text !== "," || !isApposition) return mention;
  const floor = Math.max(scope.from, mention.from - MAX_ROLE_ITEMS);
  for (let start = floor; start < mention.from - 1; start++) {
    if (!isClauseStart(items, start, { ...scope, joinsStart: false })) continue;
    const from = skipOpeners(items, start, { end: mention.from, lexicon: scope.lexicon });
    const wide = readMention(items, from, { lexicon: scope.lexicon, isLoose: true });
    // "Dalam rapat dengan dewan direktur, Kim menyatakan": behind its comma others speak.
    const isObject = scope.lexicon.is("prepositions", items[from - 1]?.folded ?? "");
    if (isObject && items[mention.to]?.kind === "word") continue;
    const reaches = wide !== null && wide.to >= mention.to && wide.to <= cue;
    if (reaches && isPlausibleSource(items, wide, scope)) return wide;
  }
  return mention;
}
