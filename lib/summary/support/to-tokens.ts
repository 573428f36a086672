import { KIND, readKind } from "../../text/character-kinds";
import { splitWords } from "../../text/split-words";
import type { Word } from "../../text/split-words";
import type { Span } from "../../types";
import type { SummaryData } from "../summary-data";
import { toStems } from "./to-stems";
import { toValues } from "./to-values";

/** A word with the forms in which it is looked for. */
export type Token = Word & {
  /** As it stands in its text. */
  printed: string;
  /** Forms by which it is the same as another word: stems, values, synonyms. */
  keys: string[];
  isStop: boolean;
  isNegation: boolean;
  isNumber: boolean;
  isCapital: boolean;
  /** First of its sentence, or a capital behind an opening mark: it tells no name there. */
  isHead: boolean;
};

/** The words of `SummaryData` in the form that tokens are looked up in. */
export type TokenWords = {
  data: SummaryData;
  stop: Set<string>;
  negations: Set<string>;
  groups: Map<string, string>;
  /** Keys of the words met so far: an article repeats its words. */
  known: Map<string, string[]>;
};

const OPENING = /[.!?:“"‘(]\s*$/u;

type OpenedWords = Omit<TokenWords, "known">;

const opened = new WeakMap<SummaryData, OpenedWords>();

/** The words of a language, ready for `toTokens`. */
export function toTokenWords(data: SummaryData): TokenWords {
  const words = opened.get(data) ?? openWords(data);
  opened.set(data, words);
  return { ...words, known: new Map() };
}

function openWords(data: SummaryData): OpenedWords {
  const groups = data.synonyms.flatMap((group) =>
    group.map((word): [string, string] => [word, `=${group[0]}`]),
  );
  return {
    data,
    stop: new Set(data.stopWords),
    negations: new Set(data.negations),
    groups: new Map(groups),
  };
}

/** The words of a text, or of a span of it, with the forms in which they are looked for. */
export function toTokens(text: string, words: TokenWords, span?: Span): Token[] {
  const found = splitWords(text, span);
  return found.map((word, index) => {
    const printed = text.slice(word.start, word.end);
    const values = readValues(text, index, { found, words });
    // Folding makes every capital small.
    const isCapital = printed !== word.text && (readKind(printed, 0) & KIND.capital) !== 0;
    return {
      start: word.start,
      end: word.end,
      text: word.text,
      printed,
      keys: toKeys(word.text, values, words),
      isStop: words.stop.has(word.text),
      isNegation: words.negations.has(word.text),
      isNumber: values.length > 0,
      isCapital,
      isHead: index === 0 || (isCapital && OPENING.test(text.slice(word.start - 2, word.start))),
    };
  });
}

/** The keys of a text's word at `index`: the same list for the same word, figures aside. */
export function readKeys(
  text: string,
  index: number,
  { found, words }: { found: Word[]; words: TokenWords },
): string[] {
  return toKeys(found[index]?.text ?? "", readValues(text, index, { found, words }), words);
}

/** The values of a word that is a figure; a word like "juta" right behind it multiplies it. */
function readValues(
  text: string,
  index: number,
  { found, words }: { found: Word[]; words: TokenWords },
): string[] {
  const [word, next] = [found[index], found[index + 1]];
  if (!word) return [];
  const isJoined = next?.start === word.end + 1 && (readKind(text, word.end) & KIND.space) !== 0;
  return toValues(word.text, isJoined ? next.text : "", words.data);
}

function toKeys(word: string, values: string[], words: TokenWords): string[] {
  if (values.length > 0) return values.map((value) => `#${value}`);
  const known = words.known.get(word);
  if (known) return known;
  const stems = toStems(word, words.data);
  const keys = [...stems, ...stems.flatMap((stem) => words.groups.get(stem) ?? [])];
  words.known.set(word, keys);
  return keys;
}
