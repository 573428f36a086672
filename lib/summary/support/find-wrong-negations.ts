import type { HeldText } from "./held-text";
import type { HeldClause } from "./hold-clause";
import type { Token } from "./to-tokens";

/** How many words a negation reaches over to the word that it turns round. */
const REACH = 4;

/**
 * Negations that the text does not have, and words that the text has only turned round.
 *
 * The word after a negation is looked for in the sentences that the clause rests on: it has to
 * be negated there too, and the other way about.
 */
export function findWrongNegations(clause: HeldClause, held: HeldText): Token[] {
  const negated = toNegated(clause.tokens);
  const sentences = clause.sentences.map((index) => toNegatedKeys(held.tokens[index] ?? []));
  return clause.tokens.flatMap((token) => {
    if (token.isStop || token.isNegation || token.isNumber) return [];
    const negation = negated.get(token) ?? null;
    const states = sentences.flatMap(({ plain, turned }) => [
      ...(token.keys.some((key) => plain.has(key)) ? [false] : []),
      ...(token.keys.some((key) => turned.has(key)) ? [true] : []),
    ]);
    if (states.length === 0 || states.includes(negation !== null)) return [];
    return [negation ?? token];
  });
}

/** The words that a negation turns round, with the negation. */
function toNegated(tokens: Token[]): Map<Token, Token> {
  const negated = new Map<Token, Token>();
  tokens.forEach((negation, index) => {
    if (!negation.isNegation) return;
    const next = tokens
      .slice(index + 1, index + 1 + REACH)
      .find((token) => !token.isStop && !token.isNegation);
    if (next) negated.set(next, negation);
  });
  return negated;
}

function toNegatedKeys(tokens: Token[]): { plain: Set<string>; turned: Set<string> } {
  const negated = toNegated(tokens);
  const turned = new Set([...negated.keys()].flatMap((token) => token.keys));
  const plain = tokens.filter((token) => !negated.has(token) && !token.isNegation);
  return { plain: new Set(plain.flatMap((token) => token.keys)), turned };
}
