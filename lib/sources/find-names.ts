import {
  NAME_NEEDS,
  type NamedEntry,
  type Organisation,
  type OrganisationName,
  type OrganisationTable,
} from "./organisation";
import { isAllCapitals, readFirstWord, splitNameWords, type NameWord } from "./split-name-words";

/** A name in the index: whose it is, and its words as they must be written. */
export type IndexedName = { organisation: Organisation; name: OrganisationName; words: NameWord[] };

/** Names by their words: each branch one word further, `names` where a name ends. */
type Branch = { branches: Map<string, Branch>; names: IndexedName[] };

/** The names of a table by their first word; what follows is indexed when a text has that word. */
export type NameIndex = { table: OrganisationTable; branches: Map<string, Branch> };

/** Where a name stands, as places of its first and last word; several owners when shared. */
export type FoundName = { first: number; last: number; owners: IndexedName[] };

/** The shortest all-capital name that is also written with one capital: "UNICEF", "Unicef". */
const MIN_SPELT_ACRONYM = 4;

/** The names of the table, indexed by their words as texts ask for them. */
export function indexNames(table: OrganisationTable): NameIndex {
  return { table, branches: new Map() };
}

function growBranch(entries: NamedEntry[]): Branch {
  const root: Branch = { branches: new Map(), names: [] };
  for (const { organisation, name } of entries) {
    const words = splitNameWords(name.text);
    let branch = root;
    for (const word of words.slice(1)) {
      const next = branch.branches.get(word.folded) ?? { branches: new Map(), names: [] };
      branch.branches.set(word.folded, next);
      branch = next;
    }
    branch.names.push({ organisation, name, words });
  }
  return root;
}

/** The names that start with this word, indexed by the words that follow; null for none. */
function openBranch({ table, branches }: NameIndex, first: string): Branch | null {
  const known = branches.get(first);
  if (known !== undefined) return known;
  const entries = table.namesFrom(first);
  const own = entries[0] ? readFirstWord(entries[0].name.text) : null;
  if (own === null) return null;
  const branch = growBranch(entries);
  // By the table's own word: the text's would hold the whole text for as long as the table.
  branches.set(own, branch);
  return branch;
}

function isSpelt(text: string, printed: string, name: OrganisationName): boolean {
  if (text === printed || text === printed.toUpperCase()) return true;
  const isPlain = name.needs === "nothing";
  if (isAllCapitals(printed)) {
    const spelt = printed.charAt(0) + printed.slice(1).toLowerCase();
    return isPlain && printed.length >= MIN_SPELT_ACRONYM && text === spelt;
  }
  const isInnerCapital = /\p{Ll}\p{Lu}/u.test(printed);
  if (isInnerCapital || /^\p{Ll}/u.test(printed))
    return isPlain && /^[\p{Lu}\p{N}]|\p{L}{6}/u.test(text);
  return /^[\p{Lu}\p{N}]/u.test(text) && !isAllCapitals(text);
}

function isSameGap(gap: string, printed: string): boolean {
  return gap === printed || (printed === " " && gap === "-");
}

/** True when the text writes the name as it is written: its capitals, points and hyphens. */
function isWritten(indexed: IndexedName, words: NameWord[], first: number): boolean {
  return indexed.words.every((printed, place) => {
    const word = words[first + place];
    if (!word) return false;
    const isJoined = place === 0 || isSameGap(word.gap, printed.gap);
    return isJoined && isSpelt(word.text, printed.text, indexed.name);
  });
}

function isInLanguage(name: OrganisationName, language: string): boolean {
  return name.language === null || name.language === language;
}

/** The longest name that starts at this word, with all its owners; null for none. */
function findNameAt(text: NamedText, first: number, opened: Branch | null): FoundName | null {
  let branch = opened;
  let found: FoundName | null = null;
  for (let last = first; branch; last += 1) {
    const owners = branch.names.filter(
      (indexed) =>
        isInLanguage(indexed.name, text.language) && isWritten(indexed, text.words, first),
    );
    if (owners.length > 0) found = { first, last, owners: pickOwners(owners) };
    branch = branch.branches.get(text.words[last + 1]?.folded ?? "") ?? null;
  }
  return found;
}

/** One entry an organisation, the one that needs least. */
function pickOwners(owners: IndexedName[]): IndexedName[] {
  const least = new Map<string, IndexedName>();
  for (const owner of owners) {
    const known = least.get(owner.organisation.id);
    const rank = NAME_NEEDS.indexOf(owner.name.needs);
    if (!known || rank < NAME_NEEDS.indexOf(known.name.needs))
      least.set(owner.organisation.id, owner);
  }
  return [...least.values()];
}

/** The names that are these words from the first to the last, in any of the languages. */
export function findWholeNames(
  index: NameIndex,
  words: NameWord[],
  languages: string[],
): IndexedName[] {
  let branch = openBranch(index, words[0]?.folded ?? "");
  for (const word of words.slice(1)) branch = branch?.branches.get(word.folded) ?? null;
  const isOne = ({ name }: IndexedName) =>
    name.language === null || languages.includes(name.language);
  return (branch?.names ?? []).filter((one) => isOne(one) && isWritten(one, words, 0));
}

/** A text as its words; `language` is a bare code ("id"). */
export type NamedText = { words: NameWord[]; language: string };

/**
 * The names in a text, in order; none lies within a longer one, though two may overlap ("The
 * World" and "World Bank"). Linear in the text.
 */
export function findNames(index: NameIndex, text: NamedText): FoundName[] {
  const names: FoundName[] = [];
  const opened = new Map<string, Branch | null>();
  for (let first = 0; first < text.words.length; first += 1) {
    const word = text.words[first]?.folded ?? "";
    const known = opened.get(word);
    const branch = known === undefined ? openBranch(index, word) : known;
    if (known === undefined) opened.set(word, branch);
    const found = branch && findNameAt(text, first, branch);
    if (found && found.last > (names.at(-1)?.last ?? -1)) names.push(found);
  }
  return names;
}
