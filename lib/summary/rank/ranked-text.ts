import type { Article, Span } from "../../types";
import type { SummaryData } from "../summary-data";
import { splitRankedWords } from "./split-ranked-words";
import { createVocabulary } from "./vocabulary";

/** A sentence as the ranker sees it. */
export type RankedSentence = {
  raw: string;
  /** Folded words and figures by their numbers; the same for "3-0" and "3 - 0". */
  words: number[];
  /** Words that are no stop words, by their numbers. */
  matter: number[];
  /** Words from a capital on, by numbers of their own. */
  capitals: number[];
  /** Index of its paragraph, its place in it, and how many sentences share it. */
  paragraph: number;
  place: number;
  paragraphSize: number;
  /** A quotation was open when it began, or stays open when it ends. */
  opensQuoted: boolean;
  closesQuoted: boolean;
};

/** An article as the ranker sees it. */
export type RankedText = {
  sentences: RankedSentence[];
  /** The different words of the sentences; a word's number is its place here. */
  vocabulary: string[];
  numberOf: (word: string) => number | undefined;
  /** How many different words there are from a capital on. */
  capitalCount: number;
  paragraphs: number;
  /** Words of the headline and of the address's last part. */
  titleWords: Set<string>;
  data: RankerWords;
};

/** The words of `SummaryData` that the ranker looks up. */
export type RankerWords = { stop: Set<string>; connectives: Set<string>; hedges: Set<string> };

const MIN_MATTER_LENGTH = 3;

const opened = new WeakMap<SummaryData, RankerWords>();

function openWords(data: SummaryData): RankerWords {
  const words = opened.get(data) ?? {
    stop: new Set(data.stopWords),
    connectives: new Set(data.connectives),
    hedges: new Set(data.hedges),
  };
  opened.set(data, words);
  return words;
}

/** The sentences of an article with what the ranker's features are counted from. */
export function toRankedText(article: Article, sentences: Span[], data: SummaryData): RankedText {
  const words = openWords(data);
  const places = toPlaces(article.paragraphs, sentences);
  const [vocabulary, capitals] = [createVocabulary(), createVocabulary()];
  const matter: boolean[] = [];
  const isMatterWord = (word: number) =>
    (matter[word] ??= isMatter(vocabulary.words[word] ?? "", words.stop));
  let isOpen = false;
  const ranked = sentences.map(({ start, end }, index) => {
    const raw = article.text.slice(start, end);
    const place = places[index] ?? { paragraph: 0, place: index, paragraphSize: sentences.length };
    const opensQuoted = place.place > 0 && isOpen;
    isOpen = staysQuoted(raw, opensQuoted);
    const split = splitRankedWords(raw);
    const own = split.words.map(vocabulary.toNumber);
    return {
      raw,
      words: own,
      matter: own.filter(isMatterWord),
      capitals: split.capitals.map(capitals.toNumber),
      opensQuoted,
      closesQuoted: isOpen,
      ...place,
    };
  });
  return {
    sentences: ranked,
    vocabulary: vocabulary.words,
    numberOf: vocabulary.find,
    capitalCount: capitals.words.length,
    paragraphs: article.paragraphs.length,
    titleWords: toTitleWords(article, words.stop),
    data: words,
  };
}

/** 1 for each word of the vocabulary that is in the list. */
export function toFlags({ vocabulary, numberOf }: RankedText, list: Iterable<string>): Uint8Array {
  const flags = new Uint8Array(vocabulary.length);
  for (const word of list) {
    const number = numberOf(word);
    if (number !== undefined) flags[number] = 1;
  }
  return flags;
}

function isMatter(word: string, stop: Set<string>): boolean {
  return !stop.has(word) && (word.length >= MIN_MATTER_LENGTH || /\p{N}/u.test(word));
}

function toTitleWords(article: Article, stop: Set<string>): Set<string> {
  const slug = (article.url ?? "").split(/[?#]/)[0]?.replace(/\/+$/, "").split("/").at(-1) ?? "";
  const isSlug = slug.includes("-");
  const { words } = splitRankedWords(
    `${article.title} ${isSlug ? slug.replace(/\.\w+$/, "") : ""}`,
  );
  return new Set(
    words.filter((w) => w.length >= MIN_MATTER_LENGTH && !stop.has(w) && /\p{L}/u.test(w)),
  );
}

function staysQuoted(raw: string, wasOpen: boolean): boolean {
  let isOpen = wasOpen;
  for (const mark of raw.match(/["“”]/g) ?? []) isOpen = mark === '"' ? !isOpen : mark === "“";
  return isOpen;
}

type Place = { paragraph: number; place: number; paragraphSize: number };

function toPlaces(paragraphs: Span[], sentences: Span[]): Place[] {
  let paragraph = 0;
  const owners = sentences.map(({ start }) => {
    while (start >= (paragraphs[paragraph]?.end ?? Infinity)) paragraph += 1;
    return paragraph;
  });
  const sizes = new Map<number, number>();
  const places = owners.map((owner) => {
    const place = sizes.get(owner) ?? 0;
    sizes.set(owner, place + 1);
    return { paragraph: owner, place };
  });
  return places.map((place) => ({ ...place, paragraphSize: sizes.get(place.paragraph) ?? 1 }));
}
