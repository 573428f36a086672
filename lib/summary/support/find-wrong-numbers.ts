import type { SummaryData } from "../summary-data";
import { findPlaces } from "./held-text";
import type { HeldText } from "./held-text";
import type { HeldClause } from "./hold-clause";
import type { Token } from "./to-tokens";

/** How far a number after "sekitar" may be from the text's, as a share of it. */
const APPROXIMATION = 0.1;

/** A number needs as many of its clause's other words beside it. */
const MIN_COMPANY = 0.3;

/** Numbers that no sentence on the clause's matter has, not even roughly where that is meant. */
export function findWrongNumbers(clause: HeldClause, held: HeldText, data: SummaryData): Token[] {
  const rough = new Set(findRoughNumbers(clause, held, data));
  return clause.tokens.filter(
    (token) =>
      token.isNumber &&
      !rough.has(token) &&
      !isCounted(token, clause, held) &&
      !hasCompany(token, clause, held),
  );
}

/** True when a sentence that the clause rests on has the number beside the same word. */
export function isCounted(number: Token, clause: HeldClause, held: HeldText): boolean {
  const own = new Set(findNeighbours(clause.tokens, number).flatMap(({ keys }) => keys));
  return clause.sentences.some((index) => {
    const tokens = held.tokens[index] ?? [];
    const same = tokens.filter((token) => token.keys.some((key) => number.keys.includes(key)));
    const beside = same.flatMap((token) => findNeighbours(tokens, token));
    return beside.some((token) => token.keys.some((key) => own.has(key)));
  });
}

/** The words of matter next to a word. */
function findNeighbours(tokens: Token[], token: Token): Token[] {
  const matter = tokens.filter((other) => other === token || !other.isStop);
  const at = matter.indexOf(token);
  return [matter[at - 1], matter[at + 1]].flatMap((other) => other ?? []);
}

/** Numbers after a word like "sekitar" that are near one of a sentence the clause rests on. */
export function findRoughNumbers(clause: HeldClause, held: HeldText, data: SummaryData): Token[] {
  const approximations = new Set(data.approximations);
  return clause.tokens.filter((token, index) => {
    const before = clause.tokens.slice(Math.max(0, index - 2), index);
    const isRough = before.some((word) => approximations.has(word.text));
    return token.isNumber && isRough && isNear(token, clause, held);
  });
}

function hasCompany(number: Token, clause: HeldClause, held: HeldText): boolean {
  const others = clause.tokens.filter((token) => token !== number && !token.isStop);
  const near = new Set(clause.sentences.flatMap((index) => [index - 1, index, index + 1]));
  return findPlaces(number, held).some((index) => {
    const keys = new Set(held.tokens[index]?.flatMap((token) => token.keys));
    const company = others.filter((token) => token.keys.some((key) => keys.has(key)));
    return company.length >= MIN_COMPANY * others.length && (near.has(index) || company.length > 1);
  });
}

function isNear(number: Token, clause: HeldClause, held: HeldText): boolean {
  const values = number.keys.map((key) => Number(key.slice(1)));
  return clause.sentences.some((index) =>
    held.tokens[index]?.some(
      (token) =>
        token.isNumber &&
        token.keys.some((key) => {
          const other = Number(key.slice(1));
          return values.some((value) => Math.abs(value - other) <= APPROXIMATION * other);
        }),
    ),
  );
}
