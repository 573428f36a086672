import type { Lexicon } from "./lexicon";
import type { Item } from "./split-items";

/** A noun phrase's reach: its item range, and where commas part it. */
export type PhraseScan = {
  from: number;
  to: number;
  /** Item index of the comma before a name or role in apposition; null when there is none. */
  comma: number | null;
  /** A bracketed short form, as item index. */
  alias: number | null;
  endsDefinite: boolean;
};

type ScanState = PhraseScan & { hasName: boolean; relativeFrom: number | null };

/** Longest noun phrase that names a source, in items. */
const MAX_PHRASE_ITEMS = 26;
/** Longest relative clause inside a description: "pemain yang kini memperkuat Persib Bandung itu". */
const MAX_RELATIVE_ITEMS = 14;

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
  const state: ScanState = {
    from,
    to: from,
    comma: null,
    alias: null,
    endsDefinite: false,
    hasName: false,
    relativeFrom: null,
  };
  while (state.to < items.length && state.to - from < MAX_PHRASE_ITEMS) {
    const step = stepPhrase(items, state, { lexicon, isLoose });
    // Whoever asks has seen to it that the first word can start a source.
    const next = state.to === from ? from + 1 : step;
    if (next <= state.to) break;
    state.to = next;
    if (state.endsDefinite) break;
  }
  if (state.relativeFrom !== null && !state.endsDefinite && !state.hasName) {
    const isShort = state.to - state.relativeFrom <= MAX_RELATIVE_ITEMS;
    if (!isShort) state.to = state.relativeFrom;
  }
  return trimPhrase(items, state);
}

function trimPhrase(items: readonly Item[], state: ScanState): PhraseScan {
  let { to } = state;
  while (to > state.from + 1 && items[to - 1]?.kind === "mark" && items[to - 1]?.text !== ")") to--;
  const comma = state.comma !== null && state.comma < to - 1 ? state.comma : null;
  return { from: state.from, to, comma, alias: state.alias, endsDefinite: state.endsDefinite };
}

type Step = { lexicon: Lexicon; isLoose: boolean };

/** Index behind the next part of the phrase; the same index when the phrase ends here. */
function stepPhrase(items: readonly Item[], state: ScanState, step: Step): number {
  const item = items[state.to];
  if (!item) return state.to;
  if (item.kind === "quote") return stepNickname(items, state);
  if (item.kind === "mark") return stepMark(items, state, step);
  if (item.kind === "number")
    return state.hasName && !isNameNumber(items, state.to) ? state.to : state.to + 1;
  if (item.capital && state.to > state.from) return stepCapital(items, state, step);
  if (item.capital) {
    state.hasName = isNameWord(item, step.lexicon) && !step.lexicon.is("anonymous", item.folded);
    return state.to + 1;
  }
  return stepLower(items, state, step);
}

/** Numbers that belong to names: "Nusantara 2", "Liputan6". */
function isNameNumber(items: readonly Item[], index: number): boolean {
  const before = items[index - 1];
  const item = items[index];
  return before?.capital === true && item !== undefined && item.text.length === 1;
}

function stepNickname(items: readonly Item[], state: ScanState): number {
  const quote = items[state.to];
  const next = items[state.to + 1];
  const isShort = quote !== undefined && quote.end - quote.start <= 30;
  return isShort && next?.capital && state.to > state.from ? state.to + 1 : state.to;
}

/** Whether a capitalised word can be part of a person's name: no role, place or short form. */
export function isNameWord(item: Item, lexicon: Lexicon): boolean {
  if (lexicon.is("roles", item.folded) || lexicon.is("places", item.folded)) return false;
  if (lexicon.is("titles", item.folded) || lexicon.body(item.folded) !== null) return false;
  return item.text.length === 1 || item.text !== item.text.toUpperCase();
}

function stepCapital(items: readonly Item[], state: ScanState, { lexicon }: Step): number {
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

function stepMark(items: readonly Item[], state: ScanState, step: Step): number {
  const item = items[state.to];
  const next = items[state.to + 1];
  if (!item || !next) return state.to;
  if (item.text === ",") return stepComma(items, state, step);
  if (item.text === "(") return stepBracket(items, state, step);
  if (item.text === "." || item.text === "&" || item.text === "/" || item.text === "-") {
    return next.capital ? state.to + 1 : state.to;
  }
  return state.to;
}

/** A comma joins a role to its name, in either order, once. */
function stepComma(items: readonly Item[], state: ScanState, { lexicon }: Step): number {
  const next = items[state.to + 1];
  if (!next || state.comma !== null || next.kind !== "word") return state.to;
  if (lexicon.is("times", next.folded) || lexicon.verbs.has(next.folded)) return state.to;
  const first = items[state.from];
  if (!first) return state.to;
  const isRoleFirst = lexicon.is("roles", first.folded) || !first.capital;
  const isName = next.capital && (isRoleFirst || lexicon.is("roles", next.folded));
  const isRole = !next.capital && !isRoleFirst && lexicon.is("roles", next.folded);
  if (!isName && !isRole) return state.to;
  if (isName && !isPersonBehind(items, state.to + 1, lexicon)) return state.to;
  state.comma = state.to;
  if (isName) state.hasName = false;
  return state.to + 1;
}

/** Behind a role's comma stands a name, not a place ("Kepala Dinas, Jakarta Selatan"). */
function isPersonBehind(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  return item !== undefined && !lexicon.is("places", item.folded);
}

/** "(KPK)" is taken in, "(34)" and longer asides end the phrase. */
function stepBracket(items: readonly Item[], state: ScanState, { lexicon }: Step): number {
  const close = findClose(items, state.to);
  const word = items[state.to + 1];
  if (close < 0 || !word || word.kind !== "word" || !word.capital) return state.to;
  const after = items[close + 1];
  if (state.alias === null && close === state.to + 2) state.alias = state.to + 1;
  const goesOn = after?.capital === true && !lexicon.is("times", after.folded);
  return goesOn || close === state.to + 2 ? close + 1 : state.to;
}

function findClose(items: readonly Item[], open: number): number {
  for (let index = open + 2; index < open + 5; index++)
    if (items[index]?.text === ")") return index;
  return -1;
}

function stepLower(items: readonly Item[], state: ScanState, { lexicon, isLoose }: Step): number {
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
  if (lexicon.is("roles", item.folded) || lexicon.is("anonymous", item.folded)) {
    return state.hasName ? stepBehindName(items, state, lexicon) : state.to + 1;
  }
  if (lexicon.is("prepositions", item.folded) && !state.hasName && next?.capital) {
    return isLoose && isNameAhead(items, state.to + 1) ? state.to + 1 : state.to;
  }
  if (isStop(item.folded, lexicon)) return state.to;
  if (lexicon.verbs.get(item.folded)?.before) return state.to;
  if (items[state.to - 1]?.capital && isVerbShaped(item, lexicon)) return state.to;
  if (state.hasName && next?.capital && lexicon.is("particles", item.folded)) return state.to + 1;
  return isLoose && !state.hasName ? state.to + 1 : stepBehindName(items, state, lexicon);
}

/** "Malaysia berada": behind a capital, a word shaped like a verb begins the predicate. */
function isVerbShaped(item: Item, lexicon: Lexicon): boolean {
  return lexicon.data.verbPrefixes.some(
    (prefix) => item.folded.startsWith(prefix) && item.folded.length > prefix.length + 3,
  );
}

function isStop(word: string, lexicon: Lexicon): boolean {
  const isFunctionWord = lexicon.is("stops", word) || lexicon.is("prepositions", word);
  return (
    isFunctionWord ||
    lexicon.is("adverbs", word) ||
    lexicon.is("auxiliaries", word) ||
    lexicon.is("negations", word)
  );
}

/** A body's name may go on in small letters up to a demonstrative: "Kantor Pos tersebut". */
function stepBehindName(items: readonly Item[], state: ScanState, lexicon: Lexicon): number {
  for (let ahead = 1; ahead <= 3; ahead++) {
    const item = items[state.to + ahead];
    if (!item || item.kind !== "word") return state.to;
    if (lexicon.is("demonstratives", item.folded)) return state.to + 1;
    if (lexicon.is("stops", item.folded) || lexicon.verbs.has(item.folded)) return state.to;
  }
  return state.to;
}

function stepRelative(state: ScanState, isLoose: boolean): number {
  if (!isLoose || state.hasName || state.to === state.from) return state.to;
  state.relativeFrom = state.to;
  return state.to + 1;
}

/** "Menteri Hukum dan HAM" goes on; "Seoul dan Kyiv" are two. */
function stepJoiner(items: readonly Item[], state: ScanState, lexicon: Lexicon): number {
  const next = items[state.to + 1];
  const first = items[state.from];
  if (!next || !first || state.hasName || state.to === state.from) return state.to;
  const isInside = lexicon.is("roles", next.folded) || lexicon.body(next.folded) !== null;
  return isInside ? state.to + 1 : state.to;
}

/** "Dubes Korut untuk PBB, Ja Song Nam": capitals, a comma and a capital follow the preposition. */
function isNameAhead(items: readonly Item[], from: number): boolean {
  for (let index = from; index < from + 6; index++) {
    const item = items[index];
    if (item?.text === "," && index > from) return items[index + 1]?.capital === true;
    if (!item?.capital) return false;
  }
  return false;
}
