import { splitWords } from "../text/split-words";
import type { Attribution, Source, Span } from "../types";

type Scope = {
  article: { text: string };
  sentences: Span[];
  attributions: Attribution[];
  sources: Source[];
  data: { pronouns: string[] };
};

const QUOTATION_MARK = /["“”]/g;
const CAPITALS = /\p{Lu}[\p{L}\p{M}’'.-]*(?:\s+\p{Lu}[\p{L}\p{M}’'.-]*)*/gu;

/**
 * The name that the pronoun at a sentence's head stands for; null where that is not sure.
 *
 * It is sure where an attribution says so. Else it is the person whom the sentence before names
 * as speaker, when that sentence has no other name and the pronoun stands in no quotation.
 *
 * @example “We will wait,” said Ann Lee. | She sat down. → "Ann Lee"
 */
export function findAntecedent(sentence: Span, scope: Scope): string | null {
  const head = splitWords(scope.article.text, sentence)[0];
  if (!head || !scope.data.pronouns.includes(head.text)) return null;
  const named = findSources(head, scope);
  if (named.length > 0) return named.length === 1 ? (named[0]?.name ?? null) : null;
  return pickSpeakerBefore({ start: sentence.start, end: head.start }, scope);
}

/** The sources that attributions name by exactly these words. */
function findSources({ start, end }: Span, { attributions, sources }: Scope): Source[] {
  const own = attributions.filter(({ mention }) => mention?.start === start && mention.end === end);
  return sources.filter(({ id }) => own.some(({ source }) => source === id));
}

function pickSpeakerBefore(opening: Span, scope: Scope): string | null {
  const { text } = scope.article;
  const before = scope.sentences.findLast(({ end }) => end <= opening.start);
  if (!before || isQuoted(text, before, opening.end)) return null;
  const spoken = scope.attributions.filter(({ mention }) => mention && isWithin(mention, before));
  const speakers = new Set(spoken.map(({ source }) => source));
  const [speaker] = scope.sources.filter(({ id }) => speakers.has(id));
  if (!speaker || speakers.size !== 1 || speaker.kind !== "person") return null;
  return hasOtherName(text, before, { speaker, attributions: spoken }) ? null : speaker.name;
}

/** Whether a quotation is open where the pronoun stands. */
function isQuoted(text: string, { start }: Span, end: number): boolean {
  return (text.slice(start, end).match(QUOTATION_MARK)?.length ?? 0) % 2 === 1;
}

/** Any capitalised words but those at the sentence's and its quotations' heads, or beside the speaker. */
function hasOtherName(
  text: string,
  sentence: Span,
  { speaker, attributions }: { speaker: Source; attributions: Attribution[] },
): boolean {
  const mentions = attributions.flatMap(({ mention }) => mention ?? []);
  const words = new Set(speaker.name.split(/\s+/));
  return [...text.slice(sentence.start, sentence.end).matchAll(CAPITALS)].some((match) => {
    const start = sentence.start + match.index;
    const run = { start, end: start + match[0].length };
    if (mentions.some((mention) => mention.start < run.end && run.start < mention.end))
      return false;
    const isAtHead = /(?:^|["“‘(]\s*)$/u.test(text.slice(sentence.start, start));
    const isOneWord = !/\s/.test(match[0]);
    return !(isAtHead && isOneWord) && !match[0].split(/\s+/).every((word) => words.has(word));
  });
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
