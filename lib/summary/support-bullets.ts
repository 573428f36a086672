import type { TextData } from "../text/text-data";
import type { Article, Attribution, Bullet, Source, Span, Support } from "../types";
import { findAttributions } from "./pick-bullets";
import type { SummaryData } from "./summary-data";
import { findStrayNames, findSwaps } from "./support/find-swaps";
import { findNames, findUnknownNames } from "./support/find-wrong-names";
import { findWrongNegations } from "./support/find-wrong-negations";
import { findRoughNumbers, findWrongNumbers, isCounted } from "./support/find-wrong-numbers";
import { toHeldText } from "./support/held-text";
import type { HeldText } from "./support/held-text";
import { holdClause } from "./support/hold-clause";
import type { HeldClause } from "./support/hold-clause";
import { splitClauses } from "./support/split-clauses";
import { toTokens, toTokenWords } from "./support/to-tokens";
import type { Token, TokenWords } from "./support/to-tokens";

/** What the publisher's bullets are held against. */
export type SupportInput = {
  article: Pick<Article, "text">;
  sentences: Span[];
  attributions: Attribution[];
  sources: Source[];
  data: SummaryData;
  text: TextData;
};

/** Below this share of its words a clause is said by no sentence. */
const MIN_CLAUSE_SHARE = 0.55;
/** Below this share of all its words a bullet with faults has no support at all. */
const MIN_BULLET_SHARE = 0.4;

/** A bullet that has as much of a statement's matter rests on it. */
const MIN_RETOLD_SHARE = 0.4;
/** Two names that bullet and statement share are not yet the statement's matter. */
const MIN_RETOLD_WORDS = 3;

/**
 * The publisher's bullets with their support: the sentences that hold them, clause by clause,
 * and the words, names, numbers or negations that the text does not have, as printed.
 */
export function supportBullets(bullets: string[], input: SupportInput): Bullet[] {
  const words = toTokenWords(input.data);
  const held = toHeldText(input.article.text, input.sentences, words);
  const supported = bullets.map((text): Bullet => {
    const support = supportBullet(text, held, words);
    return { text, support, attributions: [], antecedent: null };
  });
  return input.attributions.length === 0 ? supported : restBullets(supported, input);
}

/** Held bullets with the statements that they rest on. */
export function restBullets(bullets: Bullet[], input: Omit<SupportInput, "text">): Bullet[] {
  const words = toTokenWords(input.data);
  return bullets.map((bullet) => ({
    ...bullet,
    attributions: findRested(bullet.text, bullet.support, { input, words }),
  }));
}

/** Indexes of the statements in the supporting sentences whose content the bullet retells. */
function findRested(
  text: string,
  { spans }: Support,
  { input, words }: { input: Omit<SupportInput, "text">; words: TokenWords },
): number[] {
  const own = new Set(toTokens(text, words).flatMap(({ keys }) => keys));
  const near = new Set(spans.flatMap((span) => findAttributions(span, input.attributions)));
  return [...near].sort(byNumber).filter((index) => {
    const content = input.attributions[index]?.content;
    const matter = toTokens(input.article.text, words, content).filter(({ isStop }) => !isStop);
    const shared = matter.filter(({ keys }) => keys.some((key) => own.has(key)));
    const least = Math.min(MIN_RETOLD_WORDS, matter.length);
    return shared.length >= Math.max(least, MIN_RETOLD_SHARE * matter.length);
  });
}

function supportBullet(text: string, held: HeldText, words: TokenWords): Support {
  const tokens = toTokens(text, words);
  const clauses = splitClauses(text, tokens, words.data).map((clause) => holdClause(clause, held));
  const missing = new Set(findMissing(tokens, clauses, { held, data: words.data }));
  const sizes = clauses.map((clause) => clause.share * clause.tokens.length);
  const share = sizes.reduce((sum, size) => sum + size, 0) / Math.max(1, tokens.length);
  const indexes = [...new Set(clauses.flatMap(({ sentences }) => sentences))].sort(byNumber);
  const isHeld = missing.size === 0 || share >= MIN_BULLET_SHARE;
  return {
    verdict: missing.size === 0 ? "supported" : isHeld ? "partly" : "not-found",
    spans: isHeld ? indexes.flatMap((index) => held.sentences[index] ?? []) : [],
    missing: tokens.filter((token) => missing.has(token)).map(({ printed }) => printed),
  };
}

type Against = { held: HeldText; data: SummaryData };

function findMissing(tokens: Token[], clauses: HeldClause[], { held, data }: Against): Token[] {
  const names = findNames(tokens, held);
  const unknown = new Set(findUnknownNames(names, tokens, held));
  const known = new Set(names);
  const whole = findSwaps(holdClause(tokens, held), known, held);
  return clauses.flatMap((clause) => {
    const rough = new Set(findRoughNumbers(clause, held, data));
    const swapped = [...findSwaps(clause, known, held), ...whole].filter(
      (token) =>
        clause.tokens.includes(token) &&
        !(token.isNumber && (rough.has(token) || isCounted(token, clause, held))),
    );
    const wrong = [
      ...clause.tokens.filter((token) => unknown.has(token)),
      ...findWrongNumbers(clause, held, data),
    ];
    const isUnsaid = clause.share < MIN_CLAUSE_SHARE || wrong.length > 0;
    return [
      ...wrong,
      ...swapped,
      ...findStrayNames(clause, { names: known, bullet: tokens }, held),
      ...findWrongNegations(clause, held),
      ...(isUnsaid ? clause.unheld : []),
    ];
  });
}

const byNumber = (left: number, right: number): number => left - right;
