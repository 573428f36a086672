import type { Candidate } from "./candidate";
import { findFrames } from "./find-frames";
import type { ProvenanceNote } from "./find-notes";
import type { Frame, FrameScope } from "./frame";
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

/** A sentence with its frames, before any rule has looked at it. */
export function toSentenceScope(
  sentence: Sentence,
  { lexicon, names, notes, floor }: FrameScope & { floor: number },
): SentenceScope {
  const { items } = sentence;
  const frames = findFrames(items, { lexicon, names, notes });
  return { lexicon, names, sentence, items, notes, frames, floor, taken: new Set() };
}
