import type { SummaryData } from "../summary-data";
import type { Token } from "./to-tokens";

/** A clause needs as many words of matter to be held against the text by itself. */
const MIN_MATTER = 3;
/** One behind a dash is a statement of its own with fewer. */
const MIN_PARTED_MATTER = 2;
const DASH = /\s[-–—]+\s|—/;

/**
 * A bullet's words by clause: parted at commas and the like and before the language's words that
 * begin a clause; what is too short to stand alone goes with the clause before (or after).
 */
export function splitClauses(text: string, tokens: Token[], data: SummaryData): Token[][] {
  const openers = new Set(data.clauseOpeners);
  const clauses: Clause[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const between = last ? text.slice(last.end, token.start) : "";
    const isParted = DASH.test(between);
    const isNew = isParted || /[,;:.!?()]/.test(between) || openers.has(token.text);
    const current = clauses.at(-1);
    if (!current || isNew) clauses.push({ tokens: [token], isParted });
    else current.tokens.push(token);
    last = token;
  }
  return joinShort(clauses);
}

type Clause = { tokens: Token[]; isParted: boolean };

function joinShort(clauses: Clause[]): Token[][] {
  const joined: Clause[] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    const isJoined = last && (isShort(clause) || isShort(last));
    if (isJoined) last.tokens.push(...clause.tokens);
    else joined.push({ ...clause, tokens: [...clause.tokens] });
  }
  return joined.map(({ tokens }) => tokens);
}

function isShort({ tokens, isParted }: Clause): boolean {
  return countMatter(tokens) < (isParted ? MIN_PARTED_MATTER : MIN_MATTER);
}

const countMatter = (tokens: Token[]): number => tokens.filter((token) => !token.isStop).length;
