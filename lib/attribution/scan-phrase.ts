import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import type { PhraseScan, PhraseState } from "./phrase-state";
import type { Item } from "./split-items";
import { stepMark } from "./step-mark";
import { isDocumentWord, isNameWord, isStop, isVerbShaped } from "./word-classes";

/** Longest noun phrase that names a source, in items. */
const MAX_PHRASE_ITEMS = 26;
/** Longest relative clause inside a description: "pemain yang kini memperkuat Persib Bandung itu". */
const MAX_RELATIVE_ITEMS = 14;
/** "PBB", "NATO". */
const SHORT_FORM = /^\p{Lu}{2,6}$/u;

/**
 * The noun phrase that starts at `from`: roles, names, an apposition behind a comma, up to the
 * first word that cannot belong to it. `isLoose` lets unknown lower-case words in, for places
 * where a source must stand ("kata gelandang bertinggi 175 cm itu").
 */
export function scanPhrase(
  items: readonly Item[],
  from: number,
  { lexicon, isLoose }: { lexicon: Lexicon; isLoose: boolean },
): PhraseScan {
  const state: PhraseState = {
    from,
    to: from,
    comma: null,
    alias: null,
    endsDefinite: false,
    hasName: false,
    relativeFrom: null,
  };
  const unnamed = matchPhrase(items, from, lexicon.phrases("anonymous"));
  while (state.to < items.length && state.to - from < MAX_PHRASE_ITEMS) {
    const step = stepPhrase(items, state, { lexicon, isLoose });
    // Whoever asks has seen to it that the first word can start a source.
    const next = state.to === from ? from + Math.max(1, unnamed) : step;
    if (next <= state.to) break;
    state.to = next;
    if (state.endsDefinite) break;
  }
  if (state.relativeFrom !== null && !state.endsDefinite && !state.hasName) {
    const isShort = state.to - state.relativeFrom <= MAX_RELATIVE_ITEMS;
    const isCut = lexicon.is("prepositions", items[state.to - 1]?.folded ?? "");
    if (!isShort || isCut) state.to = state.relativeFrom;
  }
  return trimPhrase(items, state, lexicon);
}

function trimPhrase(items: readonly Item[], state: PhraseState, lexicon: Lexicon): PhraseScan {
  let { to } = state;
  while (to > state.from + 1 && items[to - 1]?.kind === "mark" && items[to - 1]?.text !== ")") to--;
  while (to > state.from + 1 && lexicon.is("joiners", items[to - 1]?.folded ?? "")) to--;
  const comma = state.comma !== null && state.comma < to - 1 ? state.comma : null;
  return { from: state.from, to, comma, alias: state.alias, endsDefinite: state.endsDefinite };
}

type Step = { lexicon: Lexicon; isLoose: boolean };

/** Index behind the next part of the phrase; the same index when the phrase ends here. */
function stepPhrase(items: readonly Item[], state: PhraseState, step: Step): number {
  const item = items[state.to];
  if (!item) return state.to;
  if (item.kind === "quote") return stepTitle(items, state, step.lexicon);
  if (item.kind === "mark") return stepMark(items, state, step.lexicon);
  if (item.kind === "number")
    return isNameNumber(items, state, step.lexicon) ? state.to + 1 : state.to;
  if (item.capital && state.to > state.from) return stepCapital(items, state, step);
  if (item.capital) {
    state.hasName = isNameWord(item, step.lexicon) && !step.lexicon.is("anonymous", item.folded);
    return state.to + 1;
  }
  return stepLower(items, state, step);
}

/** Numbers before a name or that belong to it: "Nusantara 2", "Undang-Undang Nomor 36". */
function isNameNumber(
  items: readonly Item[],
  { from, to, hasName }: PhraseState,
  lexicon: Lexicon,
): boolean {
  if (!hasName || isDocumentWord(items[from]?.folded ?? "", lexicon)) return true;
  return items[to - 1]?.capital === true && items[to]?.text.length === 1;
}

/** A nickname inside a name, or a work that tells who is meant: "pemain ‘Laut Biru’ tersebut". */
function stepTitle(items: readonly Item[], state: PhraseState, lexicon: Lexicon): number {
  const quote = items[state.to];
  const next = items[state.to + 1];
  const isShort = quote !== undefined && quote.end - quote.start <= 30;
  const goesOn = next?.capital || lexicon.is("demonstratives", next?.folded ?? "");
  return isShort && goesOn && state.to > state.from ? state.to + 1 : state.to;
}

function stepCapital(items: readonly Item[], state: PhraseState, { lexicon }: Step): number {
  const item = items[state.to];
  const next = items[state.to + 1];
  if (!item) return state.to;
  const isTime = lexicon.is("times", item.folded);
  // "Juli Budi Winantya" is a name: a month or day that a name's word follows is none.
  if (isTime && !(next?.capital && !lexicon.is("times", next.folded))) return state.to;
  if (isTime && state.hasName) return state.to;
  if (isNameWord(item, lexicon)) state.hasName = true;
  return state.to + 1;
}

function stepLower(items: readonly Item[], state: PhraseState, { lexicon, isLoose }: Step): number {
  const item = items[state.to];
  const next = items[state.to + 1];
  if (!item) return state.to;
  if (lexicon.is("demonstratives", item.folded)) {
    if (state.to === state.from) return state.to;
    state.endsDefinite = true;
    return state.to + 1;
  }
  if (state.relativeFrom !== null)
    return lexicon.verbs.get(item.folded)?.before ? state.to : state.to + 1;
  if (lexicon.is("relative", item.folded)) return stepRelative(state, isLoose);
  if (lexicon.is("joiners", item.folded)) return stepJoiner(items, state, lexicon);
  if (lexicon.is("modifiers", item.folded) && !state.hasName && state.to > state.from) {
    return state.to + 1;
  }
  if (isRoleWord(items, state.to, lexicon) || lexicon.is("anonymous", item.folded)) {
    return state.hasName ? stepBehindName(items, state, lexicon) : state.to + 1;
  }
  const isBetweenCapitals = next?.capital === true && items[state.to - 1]?.capital === true;
  if (isBetweenCapitals && lexicon.is("particles", item.folded)) return state.to + 1;
  if (lexicon.is("prepositions", item.folded) && !state.hasName && next?.capital) {
    return isNameAhead(items, state.to + 1, lexicon) ? state.to + 1 : state.to;
  }
  if (isStop(item.folded, lexicon)) return state.to;
  if (lexicon.verbs.get(item.folded)?.before) return state.to;
  if (items[state.to - 1]?.capital && isVerbShaped(item, lexicon)) return state.to;
  return isLoose && !state.hasName ? state.to + 1 : stepBehindName(items, state, lexicon);
}

/** A word for a role; "dalam" and the like only before another ("menteri dalam negeri"). */
function isRoleWord(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const word = items[index]?.folded ?? "";
  if (!lexicon.is("roles", word)) return false;
  const next = items[index + 1]?.folded ?? "";
  return !lexicon.is("prepositions", word) || lexicon.is("roles", next);
}

/** A body's name may go on in small letters up to a demonstrative: "Kantor Pos tersebut". */
function stepBehindName(items: readonly Item[], state: PhraseState, lexicon: Lexicon): number {
  for (let ahead = 1; ahead <= 3; ahead++) {
    const item = items[state.to + ahead];
    if (!item || item.kind !== "word") return state.to;
    if (lexicon.is("demonstratives", item.folded)) return state.to + 1;
    if (lexicon.is("stops", item.folded) || lexicon.verbs.has(item.folded)) return state.to;
  }
  return state.to;
}

function stepRelative(state: PhraseState, isLoose: boolean): number {
  if (!isLoose || state.hasName || state.to === state.from) return state.to;
  state.relativeFrom = state.to;
  return state.to + 1;
}

/** "Menteri Hukum dan HAM" goes on; "Seoul dan Kyiv" are two. */
function stepJoiner(items: readonly Item[], state: PhraseState, lexicon: Lexicon): number {
  const next = items[state.to + 1];
  const first = items[state.from];
  if (!next || !first || state.hasName || state.to === state.from) return state.to;
  const body = lexicon.body(next.folded);
  const isInside = lexicon.is("roles", next.folded) || (body !== null && body !== "document");
  return isInside || isNameBehindPlaces(items, state.to + 1, lexicon) ? state.to + 1 : state.to;
}

/** "Mongolia Budi Santoso", "PBB Budi Santoso": a place or short form, and a name behind it. */
function isNameBehindPlaces(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  let index = from;
  while (isPlaceOrJoiner(items[index], lexicon)) index++;
  const name = items[index];
  return index > from && name?.kind === "word" && name.capital && isNameWord(name, lexicon);
}

function isPlaceOrJoiner(item: Item | undefined, lexicon: Lexicon): boolean {
  const word = item?.folded ?? "";
  if (lexicon.is("places", word) || lexicon.is("joiners", word)) return true;
  return item?.capital === true && SHORT_FORM.test(item.text);
}

/**
 * "Dubes Korut untuk PBB, Ja Song Nam": capitals, a comma and a capital follow the preposition;
 * or places and a name ("untuk Jepang dan Mongolia Budi Santoso").
 */
function isNameAhead(items: readonly Item[], from: number, lexicon: Lexicon): boolean {
  if (isNameBehindPlaces(items, from, lexicon)) return true;
  for (let index = from; index < from + 6; index++) {
    const item = items[index];
    if (item?.text === "," && index > from) return items[index + 1]?.capital === true;
    if (!item?.capital) return false;
  }
  return false;
}
