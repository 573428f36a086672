import { LABEL } from "./labels";

/** Pieces `first` to `last` that are one source, cue or content. */
export type Run = {
  role: "source" | "cue" | "content";
  first: number;
  last: number;
  /** Index, among the runs, of the content in whose gap this source or cue stands; else null. */
  within: number | null;
  /** For content its parts without gaps; for others the run itself. */
  parts: { first: number; last: number }[];
};

const ROLES: Record<number, Run["role"]> = {
  [LABEL.sourceStart]: "source",
  [LABEL.source]: "source",
  [LABEL.gapSource]: "source",
  [LABEL.cueStart]: "cue",
  [LABEL.cue]: "cue",
  [LABEL.gapCue]: "cue",
  [LABEL.contentStart]: "content",
  [LABEL.content]: "content",
};
const GAPS = new Set([LABEL.gapSource, LABEL.gapCue, LABEL.gap]);
const STARTS = new Set([LABEL.sourceStart, LABEL.cueStart, LABEL.contentStart]);

/** The sources, cues and contents that labels describe, in order of their first piece. */
export function findRuns(labels: Uint8Array): Run[] {
  const runs: Run[] = [];
  let content = -1;
  labels.forEach((label, index) => {
    const before = labels[index - 1] ?? LABEL.none;
    if (label === LABEL.content) {
      extendContent(runs[content], index, GAPS.has(before));
      return;
    }
    if (!GAPS.has(label)) content = -1;
    const role = ROLES[label];
    if (!role) return;
    const goesOn = !STARTS.has(label) && ROLES[before] === role && isSameLayer(before, label);
    if (goesOn)
      extendRun(
        runs.findLast((run) => run.role === role),
        index,
      );
    else runs.push(startRun(role, index, content < 0 ? null : content));
    if (role === "content") content = runs.length - 1;
  });
  return runs;
}

function startRun(role: Run["role"], index: number, within: number | null): Run {
  return { role, first: index, last: index, within, parts: [{ first: index, last: index }] };
}

function extendRun(run: Run | undefined, index: number): void {
  if (!run) return;
  run.last = index;
  const part = run.parts.at(-1);
  if (part) part.last = index;
}

function extendContent(run: Run | undefined, index: number, afterGap: boolean): void {
  if (!run) return;
  if (afterGap) run.parts.push({ first: index, last: index });
  extendRun(run, index);
}

function isSameLayer(before: number, label: number): boolean {
  return GAPS.has(before) === GAPS.has(label);
}
