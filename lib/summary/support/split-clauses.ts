import type { SummaryData } from "../summary-data";
import type { Token } from "./to-tokens";

/** A clause needs as many words of matter to be held against the text by itself. */
const MIN_MATTER = 3;

/**
 * A bullet's words by clause: parted at commas and the like and before the language's words that
 * begin a clause; what is too short to stand alone goes with the clause before (or after).
 */
export function splitClauses(text: string, tokens: Token[], data: SummaryData): Token[][] {
  const openers = new Set(data.clauseOpeners);
  const clauses: Token[][] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    const between = last ? text.slice(last.end, token.start) : "";
    const isNew = /[,;:.!?()]|\s[-–—]+\s/.test(between) || openers.has(token.text);
    const current = clauses.at(-1);
    if (!current || isNew) clauses.push([token]);
    else current.push(token);
    last = token;
  }
  return joinShort(clauses);
}

function joinShort(clauses: Token[][]): Token[][] {
  const joined: Token[][] = [];
  for (const clause of clauses) {
    const last = joined.at(-1);
    if (last && (isShort(clause) || isShort(last))) last.push(...clause);
    else joined.push([...clause]);
  }
  return joined;
}

function isShort(clause: Token[]): boolean {
  return clause.filter((token) => !token.isStop).length < MIN_MATTER;
}
