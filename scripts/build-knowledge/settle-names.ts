import type { NameNeed, OrganisationName } from "../../lib/sources/organisation";
import { toKey } from "./to-key";
import type { Row } from "./to-built-table";

/** The hand-made lists that the joining reads. */
export type NameLists = {
  refusedHosts: Set<string>;
  genericWords: Set<string>;
  mediaWords: Set<string>;
};

/** The names that a hand wrote for each row, as `toKey` gives them. */
export type WrittenNames = ReadonlyMap<Row, ReadonlySet<string>>;

/** A name shared by papers: the one known this many times better keeps it. */
const DOMINANCE = 5;
const MIN_DOMINANT = 8;

const ARTICLE = /^(?:the|le|la|el) /iu;
const ADDRESS = /^[\p{L}\p{N}-]+\.\p{L}{2,}$/u;

/**
 * What a set's name needs: a word alone and a phrase of common words a medium's cue, another
 * phrase a cue, but for one with a medium's word in it ("Jordan Times").
 */
function toNeed(text: string, lists: NameLists): NameNeed {
  if (ADDRESS.test(text)) return "nothing";
  const words = text.replace(ARTICLE, "").split(/[\s-]+/u);
  const isCommon = words.every((word) => {
    const bare = word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
    return lists.genericWords.has(bare) || /^\d*$/u.test(bare);
  });
  // "The Post", "The Record": in running text the short form of another's name.
  if (isCommon && words.length === 1 && ARTICLE.test(text)) return "never";
  if (isCommon || words.length === 1) return "medium-cue";
  return words.some((word) => lists.mediaWords.has(word)) ? "nothing" : "cue";
}

/** The owners of each name. */
function toOwners(rows: Row[]): Map<string, Row[]> {
  const owners = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of new Set(row.names.map((name) => toKey(name.text)))) {
      owners.set(key, [...(owners.get(key) ?? []), row]);
    }
  }
  return owners;
}

/**
 * Whether a row may be found by a name that others bear too: a name written by hand goes before
 * a set's; else the far better known keeps it; else each, where their countries tell them apart.
 */
function mayBear(row: Row, owners: Row[], isWritten: (row: Row) => boolean): boolean {
  const others = owners.filter((owner) => owner !== row);
  if (others.length === 0) return true;
  if (others.some(isWritten)) return false;
  const next = Math.max(...others.map((owner) => owner.notability));
  if (row.notability >= Math.max(MIN_DOMINANT, next * DOMINANCE)) return true;
  if (next >= Math.max(MIN_DOMINANT, row.notability * DOMINANCE)) return false;
  const countries = owners.map((owner) => owner.country);
  return !countries.includes(null) && new Set(countries).size === countries.length;
}

/** The rows with each name's need settled and the names that nothing can tell apart silenced. */
export function settleNames(rows: Row[], lists: NameLists, written: WrittenNames): Row[] {
  const owners = toOwners(rows);
  const settle = (row: Row, name: OrganisationName, isMain: boolean): OrganisationName[] => {
    const key = toKey(name.text);
    const isWritten = (one: Row) => written.get(one)?.has(key) ?? false;
    if (isWritten(row)) return [name];
    const needs = toNeed(name.text, lists);
    const isBorne = needs !== "never" && mayBear(row, owners.get(key) ?? [], isWritten);
    if (isBorne) return [{ ...name, needs }];
    return isMain ? [{ ...name, needs: "never" }] : [];
  };
  return rows.map((row) => ({
    ...row,
    names: row.names.flatMap((name, place) => settle(row, name, place === 0)),
  }));
}
