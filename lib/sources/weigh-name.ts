import type { FoundName, IndexedName } from "./find-names";
import {
  PLATFORM_CUE_REACH,
  hasBodyCue,
  hasCapitalAfter,
  hasCapitalBefore,
  hasMediumCue,
  hasNameBefore,
  isAtStart,
  isCredit,
  isCueBefore,
  isCueWord,
  isHyphened,
  isJoined,
  touchesForeign,
  type WeighedText,
} from "./name-surroundings";
import { isMedium, type NameNeed } from "./organisation";
import { isAllCapitals, isCapitalised } from "./split-name-words";

/**
 * Whether a found name is the organisation's: "named", "not-named", or "open" when only the
 * full name elsewhere in the text can tell (an abbreviation with no cue).
 */
export type NameWeight = "named" | "not-named" | "open";

/** An abbreviation this short never counts by its capitals alone. */
const MIN_ACRONYM = 3;

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

function hasCue(text: WeighedText, found: FoundName, owner: IndexedName): boolean {
  const { kind } = owner.organisation;
  if (owner.name.needs !== "nothing" && isHyphened(text, found)) return false;
  if (kind === "social-platform") {
    return isCueBefore(text, found.first, text.lists.platformCues, PLATFORM_CUE_REACH);
  }
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
