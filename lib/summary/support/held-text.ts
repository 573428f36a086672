import type { Span } from "../../types";
import { toTokens } from "./to-tokens";
import type { Token, TokenWords } from "./to-tokens";

/** The article that bullets are held against: its sentences as tokens, and where each key is. */
export type HeldText = {
  sentences: Span[];
  tokens: Token[][];
  /** Indexes of the sentences with a key, rising. */
  places: Map<string, number[]>;
  /** Folded words that stand with a capital inside a sentence, and with a small letter. */
  capitals: Set<string>;
  smalls: Set<string>;
  /** First letters of each run of capitalised words: "as" for "Amerika Serikat". */
  initials: Set<string>;
};

/** An article's sentences, ready to be looked up. */
export function toHeldText(text: string, sentences: Span[], words: TokenWords): HeldText {
  const tokens = sentences.map((sentence) => toTokens(text, words, sentence));
  const places = new Map<string, number[]>();
  tokens.forEach((list, index) => {
    for (const key of new Set(list.flatMap((token) => token.keys))) {
      const indexes = places.get(key) ?? [];
      indexes.push(index);
      places.set(key, indexes);
    }
  });
  const all = tokens.flat();
  return {
    sentences,
    tokens,
    places,
    capitals: new Set(all.filter((t) => t.isCapital && !t.isHead).map((t) => t.text)),
    smalls: new Set(all.filter((t) => !t.isCapital).map((t) => t.text)),
    initials: new Set(tokens.flatMap(toInitials)),
  };
}

/** Indexes of the sentences that hold a token in any of its forms, rising. */
export function findPlaces(token: Token, held: HeldText): number[] {
  const indexes = token.keys.flatMap((key) => held.places.get(key) ?? []);
  return [...new Set(indexes)].sort((a, b) => a - b);
}

const MIN_INITIALS = 2;
const MAX_INITIALS = 6;

/** First letters of every run of two to six words with capitals, whole and in part. */
export function toInitials(tokens: Token[]): string[] {
  const found: string[] = [];
  tokens.forEach((_, start) => {
    let letters = "";
    for (const token of tokens.slice(start, start + MAX_INITIALS)) {
      if (!token.isCapital) break;
      letters += token.text.charAt(0);
      if (letters.length >= MIN_INITIALS) found.push(letters);
    }
  });
  return found;
}
