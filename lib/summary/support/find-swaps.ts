import { alignTokens } from "./align-tokens";
import type { Gap } from "./align-tokens";
import { findPlaces } from "./held-text";
import type { HeldText } from "./held-text";
import type { HeldClause } from "./hold-clause";
import type { Token } from "./to-tokens";

/** Below this share a bullet is no retelling of a sentence, and its gaps say nothing. */
const MIN_SHARE = 0.6;
/** Two names side by side somewhere in the text are taken for names of one bearer. */
const ALIAS_DISTANCE = 1;

/**
 * Names and numbers that stand where the sentence retold has others: "Budi" for "Ani".
 *
 * A name in place of a pronoun or a description is no swap, nor is one that the text uses beside
 * the other ("Joko Widodo (Jokowi)").
 */
export function findSwaps(clause: HeldClause, names: Set<Token>, held: HeldText): Token[] {
  const sentence = held.tokens[clause.sentences[0] ?? -1] ?? [];
  const { share, gaps } = alignTokens(clause.tokens, sentence);
  if (share < MIN_SHARE) return [];
  return gaps.flatMap((gap) => findSwapsInGap(gap, names, held));
}

function findSwapsInGap({ left, right }: Gap, names: Set<Token>, held: HeldText): Token[] {
  const numbers = left.filter((token) => token.isNumber);
  const hasOtherNumber = right.some((token) => token.isNumber);
  const own = left.filter((token) => names.has(token));
  const others = right.filter((token) => isOtherName(token, left, held));
  const isNamesOnly = [...left, ...right].every((token) => token.isStop || token.isCapital);
  const isSwap = isNamesOnly && own.length > 0 && others.length > 0 && !isAlias(own, others, held);
  return [...(hasOtherNumber ? numbers : []), ...(isSwap ? own : [])];
}

function isOtherName(token: Token, left: Token[], held: HeldText): boolean {
  const isName = token.isCapital && !token.isStop && !token.isNumber && !token.isHead;
  return isName && held.capitals.has(token.text) && !left.some((own) => own.text === token.text);
}

function isAlias(own: Token[], others: Token[], held: HeldText): boolean {
  const ownKeys = new Set(own.flatMap((token) => token.text));
  const otherKeys = new Set(others.map((token) => token.text));
  return held.tokens.some((sentence) => {
    const mine = sentence.flatMap((token, at) => (ownKeys.has(token.text) ? [at] : []));
    const theirs = sentence.flatMap((token, at) => (otherKeys.has(token.text) ? [at] : []));
    return mine.some((at) => theirs.some((other) => Math.abs(at - other) <= ALIAS_DISTANCE));
  });
}

/** A name needs as many of its clause's other words beside it somewhere in the text. */
const MIN_COMPANY = 2;

/**
 * Names of the text that it never has in company of what the clause says of them.
 *
 * Only where one sentence holds most of the clause and has another name, so that a name in place
 * of a pronoun or a description stays.
 */
export function findStrayNames(
  { tokens, sentences, share }: HeldClause,
  { names, bullet }: { names: Set<Token>; bullet: Token[] },
  held: HeldText,
): Token[] {
  const anchor = sentences[0];
  if (anchor === undefined || share < MIN_SHARE) return [];
  const hasRival = held.tokens[anchor]?.some((token) => isOtherName(token, bullet, held));
  const others = tokens.filter((token) => !token.isStop && !names.has(token));
  if (!hasRival || others.length < MIN_COMPANY) return [];
  return tokens.filter((token) => {
    if (!names.has(token)) return false;
    const places = findPlaces(token, held);
    if (places.length === 0) return false;
    const isNear = places.some((index) => Math.abs(index - anchor) <= 1);
    return !isNear && !places.some((index) => countCompany(others, index, held) >= MIN_COMPANY);
  });
}

function countCompany(others: Token[], index: number, held: HeldText): number {
  const keys = new Set(held.tokens[index]?.flatMap((token) => token.keys));
  return others.filter((token) => token.keys.some((key) => keys.has(key))).length;
}
