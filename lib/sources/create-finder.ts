import type { OrganisationFinder, OrganisationMention } from "./organisation-finder";
import {
  findNames,
  indexNames,
  type FoundName,
  type IndexedName,
  type NameIndex,
} from "./find-names";
import { createNameMatcher } from "./match-name";
import { NO_NAME_WORDS, toNameWords, type NameContext, type NameWords } from "./name-context";
import { toSourceKind, type Organisation, type OrganisationTable } from "./organisation";
import { pickByCountry, toCountriesNamed } from "./pick-owner";
import { splitNameWords } from "./split-name-words";
import { hasMediumCue, hasNameBefore, isAtStart, type WeighedText } from "./name-surroundings";
import { weighName } from "./weigh-name";

/** What is made of a table once, however many articles are read with it. */
type Indexes = {
  index: NameIndex;
  lists: Map<NameContext, NameWords>;
  countries: ReadonlySet<string>;
};

const INDEXES = new WeakMap<OrganisationTable, Indexes>();

function openIndexes(table: OrganisationTable): Indexes {
  const known = INDEXES.get(table) ?? {
    index: indexNames(table),
    lists: new Map(),
    countries: table.countries(),
  };
  INDEXES.set(table, known);
  return known;
}

/** A found name with what is known of its owners: those named, and those still open. */
type Candidate = { found: FoundName; named: IndexedName[]; open: IndexedName[] };

function weighOwners(text: WeighedText, found: FoundName): Candidate {
  const weighed = found.owners.map((owner) => ({ owner, weight: weighName(text, found, owner) }));
  return {
    found,
    named: weighed.flatMap(({ owner, weight }) => (weight === "named" ? [owner] : [])),
    open: weighed.flatMap(({ owner, weight }) => (weight === "open" ? [owner] : [])),
  };
}

/** The word of a name that needs something beside it; null for another or for several words. */
function readLoneWord(text: WeighedText, { found }: Candidate): string | null {
  const isPlain = found.owners.some(({ name }) => name.needs === "nothing");
  return isPlain || found.first !== found.last ? null : (text.words[found.first]?.folded ?? null);
}

/**
 * The candidates without persons: a word that the text gives as somebody's last name ("Evan
 * Spiegel") is that person's wherever no medium's cue stands beside it.
 */
function dropPersons(text: WeighedText, candidates: Candidate[]): Candidate[] {
  const surnames = new Set(
    candidates
      .filter(({ found }) => hasNameBefore(text, found) && !isAtStart(text, found.first - 1))
      .map((candidate) => readLoneWord(text, candidate)),
  );
  return candidates.filter((candidate) => {
    const word = readLoneWord(text, candidate);
    return word === null || !surnames.has(word) || hasMediumCue(text, candidate.found);
  });
}

/** True for "Anadolu Agency (AA)": a short name in brackets right after the full one. */
function isSpelledOut(text: WeighedText, found: FoundName, before: Named | undefined): boolean {
  const gap = text.words[found.first]?.gap ?? "";
  return before !== undefined && before.last === found.first - 1 && /^ ?[([]$/u.test(gap);
}

type Named = { first: number; last: number; organisation: Organisation };

/**
 * The organisation that each name stands for. A name with one owner is that owner's; one with
 * several is decided by a full name elsewhere in the text, else by the countries named there;
 * what stays undecided is left out.
 */
function pickNamed(text: WeighedText, candidates: Candidate[]): Named[] {
  const sure = new Set(
    candidates.flatMap(({ named }) =>
      named.length === 1 && named[0] ? [named[0].organisation] : [],
    ),
  );
  const countries = toCountriesNamed(text);
  const picked: Named[] = [];
  for (const { found, named, open } of candidates) {
    const { first, last } = found;
    const before = picked.at(-1);
    if (before && before.last >= first) continue;
    const spelledOut = found.owners.find((owner) => owner.organisation === before?.organisation);
    const owner =
      (spelledOut && isSpelledOut(text, found, before) ? spelledOut : null) ??
      pickByCountry(named, { sure, countries, first }) ??
      open.find((candidate) => sure.has(candidate.organisation));
    if (owner) picked.push({ first, last, organisation: owner.organisation });
  }
  return picked;
}

function toMention(text: WeighedText, named: Named): OrganisationMention {
  const { id, kind, name } = named.organisation;
  const start = text.words[named.first]?.start ?? 0;
  const end = text.words[named.last]?.end ?? start;
  return { span: { start, end }, id, kind: toSourceKind(kind), name };
}

/**
 * Finds the table's organisations in texts. `contexts` are the words that let a name count, one
 * entry a language; in a language without one, a name that needs a cue never counts.
 *
 * Longest name first, on whole words, with the capitals as written; a name with a look-alike or
 * invisible letter in it or touching it is never found.
 */
export function createOrganisationFinder(
  table: OrganisationTable,
  contexts: NameContext[] = [],
): OrganisationFinder {
  const { index, lists, countries } = openIndexes(table);
  const readLists = (code: string): NameWords => {
    const context = contexts.find((known) => known.code === code);
    if (!context) return NO_NAME_WORDS;
    const known = lists.get(context) ?? toNameWords(context, countries);
    lists.set(context, known);
    return known;
  };
  return {
    find: (article, language) => {
      const code = language.toLowerCase().split("-")[0] ?? "";
      const text = { words: splitNameWords(article), lists: readLists(code) };
      const found = findNames(index, { words: text.words, language: code });
      const candidates = found.map((name) => weighOwners(text, name));
      return pickNamed(text, dropPersons(text, candidates)).map((named) => toMention(text, named));
    },
    match: createNameMatcher(index, contexts),
  };
}
