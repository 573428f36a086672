import { createHeldScorer } from "../summary/support/hold-clause";
import { toTokens, toTokenWords } from "../summary/support/to-tokens";
import { findWithin, splitWords } from "../text/split-words";
import type { Attribution, Check, Span } from "../types";
import type { DigestParts } from "./digest-parts";

/** A headline of fewer words of matter fits too many statements. */
const MIN_MATTER = 4;
/** Share of the headline's matter that a statement holds, to be what the headline says. */
const MIN_SHARE = 0.75;

/**
 * A finding when the headline states as its own what the text only attributes or hedges.
 *
 * `variant` is "attribution" (with `source`) or "hedge" (with `hedge`). None when the headline
 * names anybody of the statement, quotes, asks, has a colon or a hedge, or when the text says
 * the same outside of all attributions: rather no finding than a wrong one.
 */
export function findHeadlineAttribution(parts: DigestParts): Check[] {
  const { article, data, attributions } = parts;
  const tokenWords = toTokenWords(data);
  const title = toTokens(article.title, tokenWords);
  const matter = title.filter((token) => !token.isStop);
  const hedges = new Set(data.hedges);
  const isOwn = !/[?:"“”‘’']/.test(article.title) && !title.some(({ text }) => hedges.has(text));
  if (!isOwn || matter.length < MIN_MATTER) return [];
  const held = { text: article.text, found: parts.words, words: tokenWords };
  const scoreHeld = createHeldScorer(title, held);
  const isHeld = (span: Span) => scoreHeld(span) >= MIN_SHARE;
  const statements = attributions.filter(({ content }) => isHeld(content));
  if (statements.length === 0) return findLostHedge(isHeld, hedges, parts);
  const isPlain = (sentence: Span) => !attributions.some((own) => isOver(own, sentence));
  const isSaid = parts.sentences.some((sentence) => isPlain(sentence) && isHeld(sentence));
  return isSaid ? [] : findLostSource(statements, parts);
}

function findLostSource(statements: Attribution[], { article, sources }: DigestParts): Check[] {
  const [first] = statements;
  const ids = new Set(statements.flatMap(({ source, via }) => [source, ...via]));
  const title = new Set(toWords(article.title));
  const isNamed = sources.some(
    ({ id, name }) => ids.has(id) && toWords(name).some((word) => title.has(word)),
  );
  const source = sources.find(({ id }) => id === first?.source)?.name;
  if (!first || isNamed || source === undefined) return [];
  const params = { variant: "attribution", source, hedge: "" };
  return [{ kind: "headline-attribution", spans: [first.content], params }];
}

/** None when a sentence without a hedge says the same; few have one, so those are held first. */
function findLostHedge(
  isHeld: (sentence: Span) => boolean,
  hedges: Set<string>,
  { article, sentences, words }: DigestParts,
): Check[] {
  const found = sentences.map((sentence) => {
    const { first, last } = findWithin(words, sentence);
    return words.slice(first, last).find(({ text }) => hedges.has(text));
  });
  const saying = sentences.filter((sentence, at) => found[at] && isHeld(sentence));
  const [first] = saying;
  const hedge = first && found[sentences.indexOf(first)];
  if (!hedge || sentences.some((sentence, at) => !found[at] && isHeld(sentence))) return [];
  const printed = article.text.slice(hedge.start, hedge.end);
  const params = { variant: "hedge", source: "", hedge: printed };
  return [{ kind: "headline-attribution", spans: saying, params }];
}

function isOver({ content }: Attribution, sentence: Span): boolean {
  return content.start < sentence.end && content.end > sentence.start;
}

const toWords = (text: string): string[] => splitWords(text).map((word) => word.text);
