/** Every kind of finding, in the order in which they are shown and can be switched off. */
export const CHECK_KINDS = [
  "unsupported-bullet",
  "headline-quote",
  "headline-attribution",
  "single-origin",
  "unnamed-only",
  "no-link",
  "same-house",
  "left-out",
  "whose-words",
] as const;

export type CheckKind = (typeof CHECK_KINDS)[number];
