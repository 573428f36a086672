import type { FoundName, IndexedName } from "./find-names";
import type { NameWords } from "./name-context";
import { isMedium, type NameNeed } from "./organisation";
import { isAllCapitals, isCapitalised, isForeignWord, type NameWord } from "./split-name-words";

/**
 * Whether a found name is the organisation's: "named", "not-named", or "open" when only the
 * full name elsewhere in the text can tell (an abbreviation with no cue).
 */
export type NameWeight = "named" | "not-named" | "open";

/** A text's words with the lists of its language. */
export type WeighedText = { words: NameWord[]; lists: NameWords };

/** How many words before a name are read for a cue: "kantor berita pemerintah Rusia, Sputnik". */
const CUE_REACH = 4;
/** An abbreviation this short never counts by its capitals alone. */
const MIN_ACRONYM = 3;

const CLAUSE_BREAK = /[.;:!?\n"“”()[\]]/u;
const SENTENCE_BREAK = /[.!?:\n"“”•(]/u;
const JOINED = /^[-/&+@#]$/u;

/** True when the word starts a sentence, a quotation or a paragraph. */
function isAtStart(text: WeighedText, place: number): boolean {
  return place === 0 || SENTENCE_BREAK.test(text.words[place]?.gap ?? "");
}

function isCueBefore(text: WeighedText, place: number, cues: ReadonlySet<string>): boolean {
  for (let step = 1; step <= CUE_REACH; step += 1) {
    if (CLAUSE_BREAK.test(text.words[place - step + 1]?.gap ?? "")) return false;
    const word = text.words[place - step];
    if (!word) return false;
    if (cues.has(word.folded)) return true;
  }
  return false;
}

function isCueAfter(text: WeighedText, last: number, cues: ReadonlySet<string>): boolean {
  const word = text.words[last + 1];
  return word?.gap === " " && cues.has(word.folded);
}

function hasMediumCue(text: WeighedText, found: FoundName): boolean {
  const { lists } = text;
  return (
    isCueBefore(text, found.first, lists.mediumCues) ||
    isCueAfter(text, found.last, lists.mediumCuesAfter)
  );
}

function hasBodyCue(text: WeighedText, found: FoundName): boolean {
  const { lists } = text;
  return (
    isCueBefore(text, found.first, lists.bodyCues) ||
    isCueAfter(text, found.last, lists.bodyCuesAfter)
  );
}

/** A bracket of its own that closes a paragraph: "(Antara)", "[Yonhap]". */
function isCredit(text: WeighedText, found: FoundName): boolean {
  const before = text.words[found.first]?.gap ?? "";
  const after = text.words[found.last + 1]?.gap;
  return /[([]$/u.test(before) && (after === undefined || /^[)\]]\.?\n/u.test(after));
}

/** True when a capitalised word that is no date and no cue touches the name. */
function hasCapitalAfter(text: WeighedText, found: FoundName): boolean {
  const word = text.words[found.last + 1];
  if (!word || word.gap !== " " || text.lists.dateWords.has(word.folded)) return false;
  const isTitle = isCapitalised(word) || /^\p{N}/u.test(word.text);
  return isTitle && !isCueAfter(text, found.last, text.lists.bodyCuesAfter);
}

function hasCapitalBefore(text: WeighedText, found: FoundName): boolean {
  const word = text.words[found.first - 1];
  return word !== undefined && text.words[found.first]?.gap === " " && isCapitalised(word);
}

/** True when the name is joined to another word: "RT-PCR", "RT/RW", "@antara". */
function isJoined(text: WeighedText, found: FoundName): boolean {
  const before = text.words[found.first]?.gap ?? "";
  const after = text.words[found.last + 1]?.gap ?? "";
  return JOINED.test(before) || JOINED.test(after) || /[@#]$/u.test(before);
}

/** True when a look-alike or invisible letter touches the name: part of a forged longer one. */
function touchesForeign(text: WeighedText, found: FoundName): boolean {
  const before = text.words[found.first - 1];
  const after = text.words[found.last + 1];
  const isTouching = (gap: string | undefined) => gap !== undefined && /^[ .\-'&]?$/u.test(gap);
  return (
    (before !== undefined && isTouching(text.words[found.first]?.gap) && isForeignWord(before)) ||
    (after !== undefined && isTouching(after.gap) && isForeignWord(after))
  );
}

/** The country named right after the name ("Kemlu Rusia"), else null. */
function readCountryAfter(text: WeighedText, found: FoundName): string | null {
  const [next, second] = [text.words[found.last + 1], text.words[found.last + 2]];
  if (!next || next.gap !== " " || !isCapitalised(next)) return null;
  const { countries } = text.lists;
  const long = second?.gap === " " ? countries.get(`${next.folded} ${second.folded}`) : undefined;
  return long ?? countries.get(next.folded) ?? null;
}

function isOfOtherCountry(text: WeighedText, found: FoundName, owner: IndexedName): boolean {
  const { country, kind } = owner.organisation;
  const isBound = isMedium(kind) || kind === "government-body";
  const after = isBound && country !== null ? readCountryAfter(text, found) : null;
  return after !== null && after !== country;
}

function readNeed(text: WeighedText, found: FoundName, owner: IndexedName): NameNeed {
  const { needs } = owner.name;
  const only = found.first === found.last ? text.words[found.first] : undefined;
  const isCommon = only !== undefined && text.lists.commonWords.has(only.folded);
  return isCommon && needs === "nothing" ? "capital" : needs;
}

/** A capital that can only be a name's: in mid-sentence, or an abbreviation of some length. */
function hasNameCapital(text: WeighedText, found: FoundName): boolean {
  const word = text.words[found.first];
  if (!word || !isCapitalised(word)) return false;
  if (hasCapitalAfter(text, found) || hasCapitalBefore(text, found)) return false;
  return !isAtStart(text, found.first) || isLoneAcronym(text, found);
}

/** An abbreviation in a line that is not all in capitals. */
function isLoneAcronym(text: WeighedText, found: FoundName): boolean {
  const word = text.words[found.first]?.text ?? "";
  const next = text.words[found.last + 1]?.text ?? "";
  return isAllCapitals(word) && word.length >= MIN_ACRONYM && !isAllCapitals(next);
}

/** True when a person's or a thing's name runs up to this one: "Evan Spiegel", "Snap Metro". */
function hasNameBefore(text: WeighedText, found: FoundName): boolean {
  if (!hasCapitalBefore(text, found)) return false;
  const [second, next] = [text.words[found.first - 2], text.words[found.first - 1]];
  const { countries } = text.lists;
  const isCountry =
    countries.has(next?.folded ?? "") || countries.has(`${second?.folded} ${next?.folded}`);
  return !isCountry && !isCueWord(text, found.first - 1);
}

function isCueWord(text: WeighedText, place: number): boolean {
  const folded = text.words[place]?.folded ?? "";
  const { mediumCues, bodyCues, articles } = text.lists;
  return mediumCues.has(folded) || bodyCues.has(folded) || articles.has(folded);
}

function hasCue(text: WeighedText, found: FoundName, owner: IndexedName): boolean {
  const { kind } = owner.organisation;
  if (kind === "social-platform") return isCueBefore(text, found.first, text.lists.platformCues);
  if (owner.name.needs !== "nothing" && hasNameBefore(text, found)) return false;
  const isWeak = owner.name.needs === "medium-cue";
  if (isMedium(kind) && hasMediumCue(text, found)) return !isWeak || !hasCapitalAfter(text, found);
  if (isWeak || !hasBodyCue(text, found)) return false;
  // "Gubernur BI Perry Warjiyo": the officer's name follows that of the body.
  const isOffice = !isMedium(kind) && isCueWord(text, found.first - 1);
  return isOffice || !hasCapitalAfter(text, found);
}

/** What the words around a found name say of it, for one of its owners. */
export function weighName(text: WeighedText, found: FoundName, owner: IndexedName): NameWeight {
  if (touchesForeign(text, found) || isOfOtherCountry(text, found, owner)) return "not-named";
  const before = text.words[found.first - 1];
  const isPlace = before !== undefined && text.lists.placeNouns.has(before.folded);
  if (isPlace && text.words[found.first]?.gap === " ") return "not-named";
  if (hasCue(text, found, owner)) return "named";
  return weighByCapitals(text, found, owner);
}

/** True for one word, or one with its article, in a run of capitals: "My Love From The Star". */
function isTitled(text: WeighedText, found: FoundName): boolean {
  const words = text.words.slice(found.first, found.last + 1);
  const core = words.filter((word) => !text.lists.articles.has(word.folded));
  const isLone = core.length === 1 && !isAllCapitals(core[0]?.text ?? "");
  return isLone && hasNameBefore(text, found) && !isAtStart(text, found.first - 1);
}

/** What is left to say of a name with no cue. */
function weighByCapitals(text: WeighedText, found: FoundName, owner: IndexedName): NameWeight {
  const need = readNeed(text, found, owner);
  if (need === "nothing") {
    const isBrand = isMedium(owner.organisation.kind) || owner.organisation.kind === "company";
    const isPart = isBrand && (hasCapitalAfter(text, found) || isTitled(text, found));
    return isPart ? "not-named" : "named";
  }
  if (need === "medium-cue" || isJoined(text, found)) return "not-named";
  if (isCredit(text, found)) return "named";
  if (need === "capital" && hasNameCapital(text, found)) return "named";
  return isAllCapitals(text.words[found.first]?.text ?? "") ? "open" : "not-named";
}
