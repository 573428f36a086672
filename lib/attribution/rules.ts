/** Names of all rules that find an attribution, for explaining each to the reader. */
export const ATTRIBUTION_RULES = [
  "quote-cue-after",
  "quote-cue-before",
  "quote-continues",
  "quote-resumed",
  "reported-clause",
  "reported-quote",
  "elliptical-subject",
  "according-to",
  "clause-cue-after",
  "passive-agent",
  "passive-goes-on",
  "document-states",
  "provenance-note",
  "sequence-model",
] as const;

/** One rule's name, as an attribution carries it. */
export type AttributionRule = (typeof ATTRIBUTION_RULES)[number];
