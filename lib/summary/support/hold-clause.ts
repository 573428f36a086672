import { findWithin } from "../../text/split-words";
import type { Word } from "../../text/split-words";
import type { Span } from "../../types";
import { findPlaces } from "./held-text";
import type { HeldText } from "./held-text";
import { readKeys } from "./to-tokens";
import type { Token, TokenWords } from "./to-tokens";

/** A clause with the sentences that hold most of its words. */
export type HeldClause = {
  tokens: Token[];
  /** Index of the sentence that holds the most, then of those that add to it. */
  sentences: number[];
  /** Words of matter that no such sentence holds. */
  unheld: Token[];
  /** Share of the clause's weight that these sentences hold, from 0 to 1. */
  share: number;
};

/** A name or a number says more than another word. */
const NAME_WEIGHT = 1.5;
/** A human summary's clause seldom draws on more sentences than three. */
const MAX_SENTENCES = 3;
/** A further sentence has to add as much. */
const MIN_ADDED = 1.5;

/** The sentences of the text that a clause rests on, and what they leave without support. */
export function holdClause(tokens: Token[], held: HeldText): HeldClause {
  const matter = tokens.filter((token) => !token.isStop && !token.isNegation);
  const places = new Map(matter.map((token) => [token, findPlaces(token, held)]));
  const sentences: number[] = [];
  let open = matter;
  while (sentences.length < MAX_SENTENCES) {
    const best = pickBest(open, places);
    if (!best || best.weight < (sentences.length > 0 ? MIN_ADDED : 0)) break;
    sentences.push(best.index);
    open = open.filter((token) => !places.get(token)?.includes(best.index));
  }
  const all = toWeight(matter);
  return { tokens, sentences, unheld: open, share: all > 0 ? 1 - toWeight(open) / all : 1 };
}

/**
 * Scores the share of a clause's weight, from 0 to 1, that the words of a span hold; `found` are
 * all words of the text. Each is looked at once, however many spans have it.
 */
export function createHeldScorer(
  clause: Token[],
  { text, found, words }: { text: string; found: Word[]; words: TokenWords },
) {
  const matter = clause.filter((token) => !token.isStop && !token.isNegation);
  const all = toWeight(matter);
  const known = new Map<string[], Token[]>();
  const shared = found.map((): Token[] | null => null);
  const findShared = (index: number): Token[] => {
    const keys = readKeys(text, index, { found, words });
    const own =
      known.get(keys) ?? matter.filter((token) => token.keys.some((key) => keys.includes(key)));
    known.set(keys, own);
    return own;
  };
  return (span: Span): number => {
    const held = new Set<Token>();
    const { first, last } = findWithin(found, span);
    for (let index = first; index < last; index += 1) {
      for (const token of (shared[index] ??= findShared(index))) held.add(token);
    }
    const open = matter.filter((token) => !held.has(token));
    return all > 0 ? 1 - toWeight(open) / all : 1;
  };
}

type Best = { index: number; weight: number };

function pickBest(open: Token[], places: Map<Token, number[]>): Best | null {
  const weights = new Map<number, number>();
  for (const token of open) {
    for (const index of places.get(token) ?? []) {
      weights.set(index, (weights.get(index) ?? 0) + toWeight([token]));
    }
  }
  let best: Best | null = null;
  for (const [index, weight] of weights) {
    const isBetter =
      !best || weight > best.weight || (weight === best.weight && index < best.index);
    if (isBetter) best = { index, weight };
  }
  return best;
}

function toWeight(tokens: Token[]): number {
  const weights = tokens.map((token) => (token.isCapital || token.isNumber ? NAME_WEIGHT : 1));
  return weights.reduce((sum, weight) => sum + weight, 0);
}
