import type { TextQuoteSelector } from "./text-quote-selector";

/** What a mark shows: what is said, the cue, the source, or the words that were jumped to. */
export const MARK_KINDS = ["content", "cue", "source", "jump"] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** A mark to draw in the page: where, by offsets and by words, and as what. */
export type Mark = { kind: MarkKind; start: number; end: number; selector: TextQuoteSelector };

/** Names in the page's highlight registry; the prefix keeps clear of the page's own. */
export const HIGHLIGHT_NAMES: Record<MarkKind, string> = {
  content: "ringkas-content",
  cue: "ringkas-cue",
  source: "ringkas-source",
  jump: "ringkas-jump",
};
