import { attributeSentence } from "./attribute-sentence";
import { attributeNote } from "./attribute-note";
import type { Candidate } from "./candidate";
import { countWords, isStatement, skipAsides, toContent, trimItems } from "./find-content";
import { findDatelineEnd } from "./find-dateline";
import { findNotes } from "./find-notes";
import type { Lexicon } from "./lexicon";
import { matchPhrase } from "./match-phrase";
import { toSentenceScope, type SentenceScope } from "./sentence-scope";
import type { Item, Sentence } from "./split-items";

/** Fewest words and marks for a quotation without a cue to be a statement and no title. */
const MIN_QUOTE_SIZE = 4;

export type BlockScope = { lexicon: Lexicon; names: ReadonlySet<string> };

/** Attributions of all sentences in text order, those included that only the context shows. */
export function attributeBlocks(sentences: readonly Sentence[], scope: BlockScope): Candidate[] {
  const candidates: Candidate[] = [];
  let previous: { scope: SentenceScope; found: Candidate[] } | null = null;
  sentences.forEach((sentence, index) => {
    const current = toScope(sentence, scope, index === 0);
    const found = firstFound([
      () => attributeSentence(current),
      () => attributeBackReference(current, previous),
      () => attributeNote(current),
      () => attributeAgentless(current, previous),
      () => attributeContinuing(current, candidates),
    ]);
    candidates.push(...found);
    previous = { scope: current, found };
  });
  return shareCarriers(candidates);
}

function firstFound(rules: readonly (() => Candidate[])[]): Candidate[] {
  for (const rule of rules) {
    const found = rule();
    if (found.length > 0) return found;
  }
  return [];
}

function toScope(
  sentence: Sentence,
  { lexicon, names }: BlockScope,
  isFirst: boolean,
): SentenceScope {
  const floor = isFirst ? findDatelineEnd(sentence.items, lexicon) : 0;
  return toSentenceScope(sentence, {
    lexicon,
    names,
    notes: findNotes(sentence.items, lexicon),
    floor,
  });
}

type Previous = { scope: SentenceScope; found: Candidate[] } | null;

/** "Hal itu disampaikan X": X said what the sentence before says. */
function attributeBackReference(current: SentenceScope, previous: Previous): Candidate[] {
  const { items, lexicon, frames } = current;
  const frame = frames.find((one) => one.kind === "passive");
  if (!frame || !previous || previous.found.length > 0) return [];
  if (!isPointerBefore(current, frame.at)) return [];
  const { scope } = previous;
  const range = trimItems(scope.items, scope.floor, scope.items.length);
  if (!range || !isStatement(scope.items, range, { lexicon, needsClause: true, isObject: false }))
    return [];
  const content = toContent(scope.items, range.from, range.to);
  if (!content || items.length === 0) return [];
  return [
    toCandidate(previous.scope, {
      content,
      mentions: frame.mentions,
      cue: frame.cue,
      rule: "passive-agent",
      notes: current,
    }),
  ];
}

/** Whether the words before the verb are a pointer such as "hal itu" (adverbs aside). */
function isPointerBefore({ items, lexicon }: SentenceScope, at: number): boolean {
  for (let start = Math.max(0, at - 8); start < at; start++) {
    const length = matchPhrase(items, start, lexicon.phrases("backReferences"));
    if (length === 0 || !isClauseHead(items[start - 1], lexicon)) continue;
    let index = start + length;
    while (index < at && lexicon.is("adverbs", items[index]?.folded ?? "")) index++;
    if (index === at) return true;
  }
  return false;
}

function isClauseHead(before: Item | undefined, lexicon: Lexicon): boolean {
  if (!before || before.kind === "mark") return true;
  return lexicon.is("conjunctions", before.folded) || lexicon.is("adverbs", before.folded);
}

/** "Dilaporkan, ..." at a sentence's start goes on with the source of the sentence before. */
function attributeAgentless(current: SentenceScope, previous: Previous): Candidate[] {
  const { items, lexicon, frames } = current;
  const frame = frames.find((one) => one.kind === "agentless");
  const source = previous?.found.at(-1);
  if (!frame || !source || source.block + 1 < current.sentence.block) return [];
  const start = skipAsides(items, frame.to, { lexicon, to: items.length, isLead: true });
  const range = trimItems(items, start, items.length);
  const content = range && toContent(items, range.from, range.to);
  if (!content) return [];
  return [
    toCandidate(current, {
      content,
      mentions: [],
      cue: frame.cue,
      rule: "passive-goes-on",
      notes: null,
    }),
  ];
}

/** A sentence that is one quotation without a cue goes on with the last speaker's words. */
function attributeContinuing(
  current: SentenceScope,
  candidates: readonly Candidate[],
): Candidate[] {
  const { items, sentence, taken } = current;
  const range = trimItems(items, 0, items.length);
  const quote = range && items[range.from];
  const last = candidates.at(-1);
  if (!range || range.to !== range.from + 1 || !quote?.said || !last) return [];
  if (taken.has(quote.start) || last.block + 2 < sentence.block) return [];
  if (quote.said.size < MIN_QUOTE_SIZE || countWords(items, 0, items.length) > 3) return [];
  const content = quote.said.words;
  return [
    {
      ...toCandidate(current, {
        content,
        mentions: [],
        cue: null,
        rule: "quote-continues",
        notes: null,
      }),
      kind: "direct",
    },
  ];
}

function toCandidate(
  { sentence }: SentenceScope,
  {
    content,
    mentions,
    cue,
    rule,
    notes,
  }: Pick<Candidate, "content" | "mentions" | "cue" | "rule"> & { notes: SentenceScope | null },
): Candidate {
  return {
    content,
    mentions,
    cue,
    rule,
    fallback: "source",
    via: notes?.notes.flatMap((note) => note.carriers) ?? [],
    kind: "indirect",
    block: sentence.block,
    sentence: sentence.index,
    isNote: false,
    isSocial: false,
  };
}

/**
 * A note reaches the rest of the same quotation: parts of it in one paragraph, with no other
 * speaker between them, share what carried them.
 */
function shareCarriers(candidates: Candidate[]): Candidate[] {
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1];
    if (!next || !isSameQuote(candidate, next)) return;
    if (next.via.length === 0) next.via = candidate.via;
    else if (candidate.via.length === 0) candidate.via = next.via;
  });
  return candidates;
}

function isSameQuote(one: Candidate, next: Candidate): boolean {
  const areDirect = one.kind === "direct" && next.kind === "direct";
  return areDirect && one.block === next.block && next.mentions.length === 0;
}
