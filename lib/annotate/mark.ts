import type { TextQuoteSelector } from "./text-quote-selector";

/** What a mark shows: what is said, the cue, the source, or the words that were jumped to. */
export type MarkKind = "content" | "cue" | "source" | "jump";

/** A mark to draw in the page: where, by offsets and by words, and as what. */
export type Mark = { kind: MarkKind; start: number; end: number; selector: TextQuoteSelector };

/** Names in the page's highlight registry; the prefix keeps clear of the page's own. */
export const HIGHLIGHT_NAMES: Record<MarkKind, string> = {
  content: "ringkas-content",
  cue: "ringkas-cue",
  source: "ringkas-source",
  jump: "ringkas-jump",
};

/**
 * The style of the marks: a pale ground under what is said, a solid line under the cue, a dotted
 * one under the source. Grounds are translucent, so that light and dark pages both stay readable.
 */
export const MARK_STYLE = `
::highlight(${HIGHLIGHT_NAMES.content}) { background-color: rgb(226 184 62 / 0.26); }
::highlight(${HIGHLIGHT_NAMES.cue}) { text-decoration: underline 2px rgb(20 128 142); }
::highlight(${HIGHLIGHT_NAMES.source}) { text-decoration: underline dotted 2px rgb(64 124 190); }
::highlight(${HIGHLIGHT_NAMES.jump}) { background-color: rgb(226 184 62 / 0.62); }
`;
