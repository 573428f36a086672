import type { AttributionData, Complement } from "./attribution-data";
import { toVerbForms } from "./inflect-verb";

/** What a reporting verb's form can do: where its speaker stands, and what must follow it. */
export type VerbSense = {
  before: Complement | null;
  after: boolean;
  alone: boolean;
  passive: boolean;
};

/** Phrases by their first word, longest first; a phrase is its folded words. */
export type Phrases = ReadonlyMap<string, string[][]>;

type PhraseList = {
  [Key in keyof AttributionData]: AttributionData[Key] extends string[] ? Key : never;
}[keyof AttributionData];

/** An attribution file made ready for look-up: verb forms inflected, lists as sets and phrases. */
export type Lexicon = {
  verbs: ReadonlyMap<string, VerbSense>;
  /** Whether a cue can begin with the word, wherever it stands; one in twelve words can. */
  isCue: (word: string) => boolean;
  is: (list: PhraseList, word: string) => boolean;
  phrases: (list: PhraseList) => Phrases;
  /** Body words by kind of source. */
  body: (word: string) => keyof AttributionData["bodies"] | null;
  pronoun: (word: string) => keyof AttributionData["pronouns"] | null;
  anaphor: (word: string) => string | null;
  data: AttributionData;
};

const compiled = new WeakMap<AttributionData, Lexicon>();

/** The look-up tables of an attribution file; compiled once per file. */
export function toLexicon(data: AttributionData): Lexicon {
  const known = compiled.get(data);
  if (known) return known;
  const lexicon = compileLexicon(data);
  compiled.set(data, lexicon);
  return lexicon;
}

function compileLexicon(data: AttributionData): Lexicon {
  const sets = new Map<PhraseList, Set<string>>();
  const tables = new Map<PhraseList, Phrases>();
  const toSet = (list: PhraseList) => addTo(sets, list, new Set(data[list]));
  const toTable = (list: PhraseList) => addTo(tables, list, toPhrases(data[list]));
  const bodies = toKindTable(data.bodies);
  const pronouns = toKindTable(data.pronouns);
  const verbs = toVerbTable(data);
  const cues = toCues(data, verbs);
  return {
    verbs,
    isCue: (word) => cues.has(word),
    // Asked for every word of a text: no closure is made where the list is known.
    is: (list, word) => (sets.get(list) ?? toSet(list)).has(word),
    phrases: (list) => tables.get(list) ?? toTable(list),
    body: (word) => bodies.get(word) ?? null,
    pronoun: (word) => pronouns.get(word) ?? null,
    anaphor: (word) => data.affixes.anaphor.find((ending) => word.endsWith(ending)) ?? null,
    data,
  };
}

function addTo<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): Value {
  map.set(key, value);
  return value;
}

function toKindTable<Kind extends string>(lists: Record<Kind, string[]>): Map<string, Kind> {
  const table = new Map<string, Kind>();
  for (const kind in lists) for (const word of lists[kind]) table.set(word, kind);
  return table;
}

function toCues(data: AttributionData, verbs: ReadonlyMap<string, VerbSense>): Set<string> {
  const { accordingAlone, according, dataNouns, agentless, showing } = data;
  const phrases = [...verbs.keys(), ...accordingAlone, ...dataNouns, ...agentless, ...showing];
  return new Set([...phrases, ...toPhrases(according).keys()]);
}

/** Phrase table of a list of words and phrases, parted at spaces. */
function toPhrases(list: readonly string[]): Phrases {
  const table = new Map<string, string[][]>();
  for (const phrase of list) {
    const words = phrase.split(" ");
    const first = words[0] ?? "";
    table.set(first, [...(table.get(first) ?? []), words]);
  }
  for (const phrases of table.values()) phrases.sort((a, b) => b.length - a.length);
  return table;
}

function toVerbTable(data: AttributionData): Map<string, VerbSense> {
  const table = new Map<string, VerbSense>();
  const not = new Set(data.notVerbs);
  const add = (forms: string[], sense: Partial<VerbSense>) => {
    for (const form of forms) {
      if (not.has(form)) continue;
      const old = table.get(form) ?? { before: null, after: false, alone: false, passive: false };
      table.set(form, { ...old, ...sense });
    }
  };
  for (const verbClass of data.verbs) {
    for (const stem of verbClass.stems) {
      const forms = toVerbForms(stem, verbClass, data.affixes);
      add(forms.before, { before: verbClass.complement });
      add(forms.after, { after: true });
      add(forms.passive, { passive: true });
      add(forms.alone, { alone: true });
    }
  }
  add(data.verbsBefore.quote, { before: "quote" });
  add(data.verbsBefore.clause, { before: "clause" });
  add(data.verbsBefore.content, { before: "content" });
  add(data.verbsAfter, { after: true });
  add(data.verbsAlone, { alone: true });
  const anaphoric = data.verbsAfter.flatMap((verb) => data.affixes.anaphor.map((a) => verb + a));
  add(anaphoric, { alone: true });
  add(data.verbsPassive, { passive: true });
  return table;
}
