import type { Span } from "../types";
import type { Mention } from "./mention";
import type { AttributionRule } from "./rules";

/** A source that carried a statement: the words that name it, and the words that led to it. */
export type Carrier = {
  mention: Mention;
  isMedium: boolean;
  isSocial: boolean;
  /** Named by a note that quotes it ("mengutip Y"), so that it stands behind another medium. */
  isCited: boolean;
  /** Named as who led an interview. */
  isHost: boolean;
};

/** An attribution whose source is still words, not yet a source of the article. */
export type Candidate = {
  /** Who speaks; empty when the cue points back ("ujarnya") or a quotation goes on without cue. */
  mentions: Mention[];
  /** Whom to take when `mentions` is empty: the last speaker of words, or of anything. */
  fallback: "speaker" | "source";
  via: Carrier[];
  cue: Span | null;
  content: Span;
  kind: "direct" | "indirect" | "mixed";
  rule: AttributionRule;
  block: number;
  sentence: number;
  /** Whether the source itself came by a provenance note, so that it is a medium. */
  isNote: boolean;
  isSocial: boolean;
};
