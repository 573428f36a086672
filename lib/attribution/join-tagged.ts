import { toOverlapFinder } from "../text/to-overlap-finder";
import type { Span } from "../types";
import type { Candidate } from "./candidate";
import type { Lexicon } from "./lexicon";
import { readTagged } from "./read-tagged";
import type { Sentence } from "./split-items";
import type { TaggedAttribution } from "./tagger/tag-attributions";

/**
 * Candidates of what the trained tagger found, with those of the rules.
 *
 * The tagger's stand where both speak of the same words; a rule's carriers are kept with them,
 * and so is every quotation that only a rule found: the tagger never looks past a line's end.
 */
export function joinTagged(
  tagged: readonly TaggedAttribution[],
  byRule: readonly Candidate[],
  scope: Scope,
): Candidate[] {
  const found = withSources(tagged, scope.sentences).flatMap((one) => toCandidates(one, scope));
  const findByRule = toOverlapFinder(byRule, ({ content }) => content);
  const findTagged = toOverlapFinder(found, ({ content }) => content);
  const withCarriers = found.map((candidate) => {
    const [same] = findByRule(candidate.content);
    return same ? { ...candidate, via: same.via } : candidate;
  });
  const alone = byRule.filter(
    ({ kind, via, content }) =>
      (kind === "direct" || via.length > 0) && findTagged(content).length === 0,
  );
  return [...withCarriers, ...alone].sort((a, b) => a.content.start - b.content.start);
}

/**
 * The tagged with the source of an earlier cue in the same sentence where they have none of their
 * own ("Lee called it safe, adding ..."); without the indirect that have neither.
 */
function withSources(
  tagged: readonly TaggedAttribution[],
  sentences: readonly Sentence[],
): TaggedAttribution[] {
  const last = new Map<Sentence | null, Span>();
  return tagged.flatMap((one) => {
    const sentence = findSentence(sentences, (one.cue ?? one.content).start);
    if (one.mention) last.set(sentence, one.mention);
    const mention = one.mention ?? last.get(sentence) ?? null;
    return mention || one.kind === "direct" ? [{ ...one, mention }] : [];
  });
}

type Scope = { text: string; sentences: readonly Sentence[]; lexicon: Lexicon };

/**
 * A quotation that its cue cuts is two statements; a reported clause with the cue in its midst
 * is one. None for words without source and cue: the tagger saw nobody who says them.
 */
function toCandidates(tagged: TaggedAttribution, scope: Scope): Candidate[] {
  const { cue, mention, kind, parts } = tagged;
  const sentence = findSentence(scope.sentences, (mention ?? tagged.content).start);
  if (!sentence || (!mention && !cue)) return [];
  const named = mention && readTagged(mention, sentence.items, scope.lexicon);
  if (mention && !named) return [];
  const contents = kind === "direct" ? parts : [tagged.content];
  return contents.map((content) => ({
    mentions: named ? [named] : [],
    fallback: "speaker" as const,
    via: [],
    cue,
    content: toTrimmed(content, scope.text),
    kind,
    rule: "sequence-model" as const,
    block: sentence.block,
    sentence: sentence.index,
    isNote: false,
    isSocial: false,
  }));
}

/** The sentence that holds an offset; found by halving, sentences being in text order. */
function findSentence(sentences: readonly Sentence[], offset: number): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.items.at(-1)?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low] ?? null;
}

/** Without the comma or full stop at its end; that of an abbreviation ("U.S.") stays. */
function toTrimmed({ start, end }: Span, text: string): Span {
  const last = /[^\s.]*[,.]$/.exec(text.slice(Math.max(start, end - 40), end));
  const isAbbreviated = last && text[end - last[0].length - 1] === ".";
  return { start, end: last && !isAbbreviated ? end - 1 : end };
}
