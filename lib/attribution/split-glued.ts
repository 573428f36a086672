import { KIND, readKind, skipKinds, stepOver } from "../text/character-kinds";
import type { Lexicon } from "./lexicon";
import type { Token } from "./split-tokens";

/** A publisher's name that a dash joins to the article's first word: "Suara-Tiga orang". */
const OPENING_JOIN = /^(\p{Lu}[\p{L}\p{N}.]{3,})-(\p{Lu}.*)$/u;
const SITE_ENDING = /\.(\p{Ll}{2,})$/u;
/** Shortest word that a link's text is parted from. */
const MIN_HEAD_LENGTH = 3;

/**
 * Parts a word that lost its space before a link ("daridetikNews" → "dari", "detikNews"), and
 * marks a site's address as the name that it is ("people.com").
 */
export function splitGlued(token: Token, lexicon: Lexicon): Token[] {
  const glued = token.kind === "word" ? readGlued(token.text) : null;
  if (glued === null) return [isSite(token, lexicon) ? { ...token, capital: true } : token];
  for (let length = glued.length; length >= MIN_HEAD_LENGTH; length--) {
    const head = glued.slice(0, length);
    if (!isHead(head, lexicon)) continue;
    const folded = head.toLowerCase();
    return split(token, length).map((part, index) =>
      index === 0 ? { ...part, folded, capital: head !== folded } : { ...part, capital: true },
    );
  }
  return [token];
}

/** A letter and at least two small ones, where a capital stands right behind them; else null. */
function readGlued(word: string): string | null {
  const first = readKind(word, 0);
  if ((first & KIND.letter) === 0) return null;
  const second = stepOver(0, first);
  const end = skipKinds(word, second, KIND.small);
  const isLong = end > stepOver(second, readKind(word, second));
  return isLong && (readKind(word, end) & KIND.capital) !== 0 ? word.slice(0, end) : null;
}

/** Parts the ending by which a name owns what follows: "Lee's" → "Lee", "'s"; "it's" is whole. */
export function splitOwner(token: Token, lexicon: Lexicon): Token[] {
  if (token.kind !== "word" || !token.capital) return [token];
  const ending = lexicon.data.ownerEndings.find((one) => token.folded.endsWith(one));
  const owner = ending && token.folded.slice(0, -ending.length);
  if (!owner || lexicon.is("stops", owner) || lexicon.pronoun(owner) !== null) return [token];
  const [name, mark] = split(token, owner.length);
  if (!ending || !name || !mark) return [token];
  return [
    { ...name, folded: owner },
    { ...mark, folded: ending, kind: "mark", capital: false },
  ];
}

/** Parts the publisher's name from an article's first word. */
export function splitOpening(token: Token): Token[] {
  const isJoined = token.kind === "word" && token.text.includes("-");
  const site = isJoined ? OPENING_JOIN.exec(token.text)?.[1] : undefined;
  if (!site) return [token];
  const [name, rest] = split(token, site.length);
  if (!name || !rest) return [token];
  const [dash, word] = split(rest, 1);
  return dash && word ? [name, { ...dash, kind: "mark", capital: false }, word] : [token];
}

function split(token: Token, length: number): Token[] {
  const at = token.start + length;
  const [head, tail] = [token.text.slice(0, length), token.text.slice(length)];
  return [
    { ...token, end: at, text: head, folded: head.toLowerCase() },
    { ...token, start: at, text: tail, folded: tail.toLowerCase() },
  ];
}

/** Words that stand before a medium's linked name; only notes open a sentence: "Dilansir". */
function isHead(head: string, lexicon: Lexicon): boolean {
  const word = head.toLowerCase();
  if (lexicon.is("notes", word) || lexicon.is("weakNotes", word)) return true;
  if (head !== word) return false;
  const leads = lexicon.is("noteLinks", word) || lexicon.is("prepositions", word);
  return leads || lexicon.is("dataNouns", word);
}

function isSite(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== "word" || !token.text.includes(".")) return false;
  const ending = SITE_ENDING.exec(token.text)?.[1];
  return ending !== undefined && lexicon.is("siteWords", ending);
}
