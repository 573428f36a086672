/**
 * The labels of pieces. A `gap` label is a piece within content that is not said: its own source
 * and cue ("“Yes,” he said, “we can”") and what stands between them.
 */
export const LABEL = {
  none: 0,
  sourceStart: 1,
  source: 2,
  cueStart: 3,
  cue: 4,
  contentStart: 5,
  content: 6,
  gapSource: 7,
  gapCue: 8,
  gap: 9,
};

export const LABEL_COUNT = 10;

const IN_CONTENT = [LABEL.contentStart, LABEL.content];
const IN_GAP = [LABEL.gapSource, LABEL.gapCue, LABEL.gap];
const BEFORE: Record<number, number[]> = {
  [LABEL.source]: [LABEL.sourceStart, LABEL.source],
  [LABEL.cue]: [LABEL.cueStart, LABEL.cue],
  [LABEL.content]: [...IN_CONTENT, ...IN_GAP],
  [LABEL.gapSource]: [...IN_CONTENT, ...IN_GAP],
  [LABEL.gapCue]: [...IN_CONTENT, ...IN_GAP],
  [LABEL.gap]: [...IN_CONTENT, ...IN_GAP],
};

/** Whether a label may follow another; `before` is null at the start of a paragraph. */
export function isAllowed(before: number | null, label: number): boolean {
  const needed = BEFORE[label];
  if (needed) return before !== null && needed.includes(before);
  return before === null || !IN_GAP.includes(before);
}
