import type { Span } from "../types";
import { attributeClause } from "./attribute-clause";
import { attributePhrase } from "./attribute-phrase";
import type { Candidate } from "./candidate";
import { findCarriers } from "./find-carriers";
import { findFrames } from "./find-frames";
import type { Frame, FrameScope } from "./frame";
import type { ProvenanceNote } from "./find-notes";
import type { Item, Sentence } from "./split-items";

/** One sentence being attributed: what the rules look at, and the quotations already taken. */
export type SentenceScope = Omit<FrameScope, "notes"> & {
  sentence: Sentence;
  items: readonly Item[];
  notes: readonly ProvenanceNote[];
  frames: readonly Frame[];
  /** First item behind a dateline. */
  floor: number;
  /** Starts of quotations that an attribution holds already. */
  taken: Set<number>;
};

/** What a rule found: a candidate but for the sources that carried it. */
export type Found = Pick<Candidate, "mentions" | "cue" | "content" | "kind" | "rule"> & {
  /** Nested in what this frame's source said. */
  carriedBy: Frame | null;
};

/** The attributions of one sentence that its own cues and notes show, in text order. */
export function attributeSentence(scope: SentenceScope): Candidate[] {
  const found: Found[] = [];
  for (const frame of scope.frames) {
    found.push(
      ...(frame.kind === "before" ? attributeClause(scope, frame) : attributePhrase(scope, frame)),
    );
  }
  return found
    .map((one) => toCandidate(scope, one))
    .sort((a, b) => a.content.start - b.content.start);
}

function toCandidate(scope: SentenceScope, found: Found): Candidate {
  const { carriedBy, ...rest } = found;
  // "Menurut dia, Arya menjelaskan": the pronoun may mean Arya.
  const isPerson = rest.mentions.some(({ isBody }) => !isBody);
  const carriers = (carriedBy?.mentions ?? []).filter(
    ({ form }) => form !== "pronoun" || !isPerson,
  );
  const nested = carriers.map((mention) => ({
    mention,
    isMedium: true,
    isSocial: false,
    isCited: false,
    isHost: false,
  }));
  return {
    ...rest,
    fallback: "speaker",
    via: [...nested, ...findCarriers(scope, found.content)],
    block: scope.sentence.block,
    sentence: scope.sentence.index,
    isNote: false,
    isSocial: false,
  };
}

/** Frames of a sentence, for the rules; exported with their scope so that stages stay in order. */
export function toSentenceScope(
  sentence: Sentence,
  { notes, floor, ...scope }: FrameScope & { floor: number },
): SentenceScope {
  const { items } = sentence;
  const frames = findFrames(items, { ...scope, notes });
  return { ...scope, sentence, items, notes, frames, floor, taken: new Set() };
}

/** Whether the span overlaps another. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
