import type { Lexicon } from "./lexicon";
import { isDocumentWord, isNameWord, isOwnerMark } from "./word-classes";
import type { PhraseState } from "./phrase-state";
import type { Item } from "./split-items";

/** Index behind a mark that belongs to a phrase, or its own index when it ends the phrase. */
export function stepMark(items: readonly Item[], state: PhraseState, lexicon: Lexicon): number {
  const item = items[state.to];
  const next = items[state.to + 1];
  if (!item || !next) return state.to;
  if (item.text === ",") return stepComma(items, state, lexicon);
  if (isOwnerMark(item, lexicon)) return stepOwner(state);
  if (item.text === "(") return stepBracket(items, state, lexicon);
  if (item.text === "." || item.text === "&" || item.text === "/" || item.text === "-") {
    return next.capital ? state.to + 1 : state.to;
  }
  return state.to;
}

/** "Pakistan's Prime Minister Shehbaz Sharif": whoever owns is not yet the name. */
function stepOwner(state: PhraseState): number {
  state.hasName = false;
  return state.to + 1;
}

/** A comma joins a role to its name, in either order, once. */
function stepComma(items: readonly Item[], state: PhraseState, lexicon: Lexicon): number {
  const next = items[state.to + 1];
  if (!next || state.comma !== null || next.kind !== "word") return state.to;
  if (lexicon.is("times", next.folded) || lexicon.verbs.has(next.folded)) return state.to;
  const first = items[state.from];
  if (!first) return state.to;
  const isDocument = isDocumentWord(first.folded, lexicon);
  if (isDocument && state.relativeFrom !== null) return state.to;
  const isRoleBefore = lexicon.is("roles", items[state.to - 1]?.folded ?? "");
  const isTitle = lexicon.is("titles", first.folded);
  const isRoleFirst =
    isTitle || lexicon.is("roles", first.folded) || !first.capital || isRoleBefore;
  const isName = next.capital && (isRoleFirst || lexicon.is("roles", next.folded));
  const isArticle = lexicon.is("definite", next.folded);
  const isRoleWord = isArticle || lexicon.is("roles", next.folded);
  const isRole = !next.capital && !isRoleFirst && isRoleWord;
  if (!isName && !isRole) return state.to;
  if (isName && isBodyBetween(items, state.to, lexicon)) return state.to + 2;
  if (isName && !isPersonBehind(items, state.to + 1, lexicon)) return state.to;
  state.comma = state.to;
  if (isName) state.hasName = false;
  return state.to + 1;
}

/** "Kepala Bidang Gempa, BMKG, Daryono": the body in commas belongs to the role. */
function isBodyBetween(items: readonly Item[], comma: number, lexicon: Lexicon): boolean {
  const [body, mark, name] = items.slice(comma + 1, comma + 4);
  if (!body || isNameWord(body, lexicon) || mark?.text !== ",") return false;
  return name?.kind === "word" && name.capital && isNameWord(name, lexicon);
}

/** Behind a role's comma stands a name, not a place ("Kepala Dinas, Jakarta Selatan"). */
function isPersonBehind(items: readonly Item[], index: number, lexicon: Lexicon): boolean {
  const item = items[index];
  return item !== undefined && !lexicon.is("places", item.folded);
}

/** "(KPK)" is taken in, "(34)" and longer asides end the phrase. */
function stepBracket(items: readonly Item[], state: PhraseState, lexicon: Lexicon): number {
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
