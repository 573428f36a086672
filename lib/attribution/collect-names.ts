import { findAlias } from "./find-alias";
import { findNickname } from "./find-nickname";
import type { Lexicon } from "./lexicon";
import { readPrintedRole, readRole } from "./read-role";
import type { Item, Sentence } from "./split-items";
import { isBesideVerb, isNamePart, isNameWord, isVerbShaped } from "./word-classes";

/** A name as the article writes it, however often. */
export type NameForm = {
  text: string;
  words: string[];
  /** The longest role that stands before it anywhere, folded. */
  role: string[];
  /** That role as it is printed, from its first word for a role on; null when there is none. */
  printedRole: string | null;
  /** Offset of its first mention. */
  first: number;
  count: number;
};

/** A name that heads its sentence, as its subject does. */
export type NameSubject = { form: NameForm; start: number; block: number };

/** What an article calls people and bodies. */
export type Names = {
  forms: Map<string, NameForm>;
  byWord: Map<string, NameForm[]>;
  /** In text order. */
  subjects: NameSubject[];
  /** Words that stand capitalised inside a sentence, folded. */
  inner: Set<string>;
  /** Short forms in brackets behind a name: "KPK" → "Komisi Pemberantasan Korupsi", "Gus Ipul". */
  aliases: Map<string, string>;
};

/** Names that share one word; no article has so many. */
const MAX_FORMS = 60;
/** Longest role before a subject's name, in items. */
const MAX_OPENING_ITEMS = 16;
const MAX_NAME_ITEMS = 6;

/** All names of an article's sentences. */
export function collectNames(
  text: string,
  sentences: readonly Sentence[],
  lexicon: Lexicon,
): Names {
  const names: Names = {
    forms: new Map(),
    byWord: new Map(),
    subjects: [],
    inner: new Set(),
    aliases: new Map(),
  };
  for (const { items, block } of sentences) {
    items.forEach((item, index) => {
      if (item.capital && isInsideSentence(items, index)) names.inner.add(item.folded);
      if (item.text !== "(") return;
      const alias = findAlias(text, items, index) ?? findNickname(text, items, index, lexicon);
      if (alias) names.aliases.set(alias.short, alias.long);
    });
    if (!isHeading(items)) addNames(text, items, { names, lexicon, block });
  }
  return names;
}

/** Fewest words of a heading. */
const MIN_HEADING_ITEMS = 4;

/** "Legislator Dorong Kebijakan Tepat Sasaran": capitals throughout and no full stop. */
function isHeading(items: readonly Item[]): boolean {
  return items.length >= MIN_HEADING_ITEMS && items.every((item) => item.capital);
}

function isInsideSentence(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  if (!before || before.kind === "quote") return false;
  return before.kind !== "mark" || [",", "(", ")"].includes(before.text);
}

type Adding = { names: Names; lexicon: Lexicon; block: number };

function addNames(text: string, items: readonly Item[], { names, lexicon, block }: Adding): void {
  let index = 0;
  while (index < items.length) {
    if (!isStart(items, index, lexicon)) {
      index++;
      continue;
    }
    const from = index;
    do index++;
    while (
      index < items.length &&
      index - from < MAX_NAME_ITEMS &&
      isInside(items, index, lexicon)
    );
    const to = trimParticles(items, from, index, lexicon);
    const first = items[from];
    const last = items[to - 1];
    if (!first || !last) continue;
    const words = items.slice(from, to).map((item) => item.folded);
    const role = readRole(items, { from, to }, lexicon);
    const printedRole = readPrintedRole(text, items.slice(0, from), role.length, lexicon);
    const printed = text.slice(first.start, last.end);
    const name = { text: printed, words, role, printedRole, start: first.start };
    const form = addForm(names, name);
    if (opensSentence(items, from, lexicon) && !isActedUpon(items, to, lexicon)) {
      names.subjects.push({ form, start: first.start, block });
    }
  }
}

function addForm(
  { forms, byWord }: Names,
  name: Pick<NameForm, "text" | "words" | "role" | "printedRole"> & { start: number },
): NameForm {
  const { text, words, role, printedRole, start } = name;
  const key = words.join(" ");
  const known = forms.get(key);
  if (known) {
    known.count++;
    if (role.length > known.role.length) Object.assign(known, { role, printedRole });
    return known;
  }
  const form: NameForm = { text, words, role, printedRole, first: start, count: 1 };
  forms.set(key, form);
  for (const word of new Set(words)) {
    const others = byWord.get(word);
    if (others && others.length < MAX_FORMS) others.push(form);
    else if (!others) byWord.set(word, [form]);
  }
  return form;
}

/** Whether only roles, titles and openers stand before the name in its sentence. */
function opensSentence(items: readonly Item[], nameFrom: number, lexicon: Lexicon): boolean {
  if (nameFrom > MAX_OPENING_ITEMS) return false;
  if (lexicon.is("prepositions", items[nameFrom - 1]?.folded ?? "")) return false;
  return items.slice(0, nameFrom).every((item) => {
    if (item.kind !== "word") return item.kind === "mark";
    return (
      item.capital ||
      lexicon.is("roles", item.folded) ||
      lexicon.is("adverbs", item.folded) ||
      lexicon.is("conjunctions", item.folded) ||
      lexicon.is("demonstratives", item.folded) ||
      lexicon.is("joiners", item.folded)
    );
  });
}

/** "Budi juga langsung dipanggil kapolres": whom a passive's verb follows does not speak next. */
function isActedUpon(items: readonly Item[], nameTo: number, lexicon: Lexicon): boolean {
  const verb = items.slice(nameTo).find(({ folded }) => !isBesideVerb(folded, lexicon));
  if (!verb || verb.kind !== "word" || verb.capital || !isVerbShaped(verb, lexicon)) return false;
  return lexicon.data.affixes.passive.some((prefix) => verb.folded.startsWith(prefix));
}

function isStart(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  if (!item?.capital || item.kind !== "word" || !isNameWord(item, lexicon)) return false;
  const isCommon =
    lexicon.is("stops", item.folded) ||
    lexicon.is("prepositions", item.folded) ||
    lexicon.is("conjunctions", item.folded) ||
    lexicon.is("adverbs", item.folded) ||
    lexicon.is("according", item.folded) ||
    lexicon.is("notes", item.folded) ||
    lexicon.verbs.has(item.folded) ||
    lexicon.pronoun(item.folded) !== null;
  return !isCommon && !(lexicon.is("times", item.folded) && !items[index + 1]?.capital);
}

function isInside(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  if (!item) return false;
  if (lexicon.is("particles", item.folded)) return true;
  const before = items[index - 1]?.folded ?? "";
  if (lexicon.is("times", item.folded) && lexicon.is("particles", before)) return false;
  const isPoint = item.text === "." && items[index - 1]?.text.length === 1;
  if (isPoint) return items[index + 1]?.capital === true;
  return item.kind === "word" && isNamePart(items, index, lexicon);
}

function trimParticles(items: readonly Item[], from: number, to: number, lexicon: Lexicon): number {
  let end = to;
  while (
    end > from + 1 &&
    !items[end - 1]?.capital &&
    lexicon.is("particles", items[end - 1]?.folded ?? "")
  )
    end--;
  return end;
}
