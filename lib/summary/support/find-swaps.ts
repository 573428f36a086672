import { alignTokens } from "./align-tokens";
import type { Gap } from "./align-tokens";
import type { HeldText } from "./held-text";
import type { Token } from "./to-tokens";

/** Below this share a bullet is no retelling of a sentence, and its gaps say nothing. */
const MIN_SHARE = 0.6;
/** Two names as near one another somewhere in the text are taken for names of one bearer. */
const ALIAS_DISTANCE = 3;

/**
 * Names and numbers that stand where the sentence retold has others: "Budi" for "Ani".
 *
 * A name in place of a pronoun or a description is no swap, nor is one that the text uses beside
 * the other ("Joko Widodo (Jokowi)").
 */
export function findSwaps(tokens: Token[], names: Set<Token>, place: Place): Token[] {
  const sentence = place.held.tokens[place.sentence] ?? [];
  const { share, gaps } = alignTokens(tokens, sentence);
  if (share < MIN_SHARE) return [];
  return gaps.flatMap((gap) => findSwapsInGap(gap, names, place.held));
}

/** A sentence of the held text. */
export type Place = { held: HeldText; sentence: number };

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
  const isName = token.isCapital && !token.isStop && !token.isNumber;
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
