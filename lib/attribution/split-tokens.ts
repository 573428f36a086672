import type { Span } from "../types";

/** A word, number or mark of the text; `folded` is lower case with straight apostrophes. */
export type Token = Span & {
  text: string;
  folded: string;
  kind: "word" | "number" | "mark";
  capital: boolean;
};

// A point or comma joins digits; a point joins a word only before a lower-case letter
// ("Kompas.com"), since headlines are printed without the space after a full stop.
const TOKEN =
  /[\p{L}\p{N}@][\p{L}\p{M}\p{N}_]*(?:(?:['’‘`\-&/](?=[\p{L}\p{N}])|\.(?=\p{Ll}|\p{N})|,(?=\p{N}))[\p{L}\p{M}\p{N}_]+)*|[-–—]+|[^\s]/gu;

// Some publishers join their dateline to the first word: "Suara.com-Tiga orang".
const DATELINE_JOIN = /^([\p{L}\p{N}]+\.\p{Ll}{2,4})-(\p{L}.*)$/u;
const CAPITAL = /^@?\p{Lu}/u;
const DIGITS = /^\p{N}/u;
const LETTER = /^[\p{L}\p{N}@]/u;
// Site names written with a small letter and a capital inside ("detikNews") are names too.
const INNER_CAPITAL = /^\p{Ll}+\p{Lu}/u;

/** Tokens of one span of the text, with offsets into the whole text. */
export function splitTokens(text: string, span: Span): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index;
    const joined = DATELINE_JOIN.exec(match[0]);
    if (!joined) {
      tokens.push(toToken(match[0], start));
      continue;
    }
    const [, site = "", word = ""] = joined;
    const dash = start + site.length;
    tokens.push(toToken(site, start), toToken("-", dash), toToken(word, dash + 1));
  }
  return tokens;
}

function toToken(word: string, start: number): Token {
  return {
    start,
    end: start + word.length,
    text: word,
    folded: word.toLowerCase().replace(/[’‘`]/g, "'"),
    kind: !LETTER.test(word) ? "mark" : DIGITS.test(word) ? "number" : "word",
    capital: CAPITAL.test(word) || INNER_CAPITAL.test(word),
  };
}
