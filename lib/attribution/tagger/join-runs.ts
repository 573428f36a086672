import type { Run } from "./find-runs";
import type { Signs } from "./read-signs";

/** A content with the cue and the source that go with it. */
export type Joined = { content: Run; cue: Run | null; source: Run | null };

/** Join each content to its cue, and each cue to its source, within a paragraph. */
export function joinRuns(runs: Run[], signs: Signs): Joined[] {
  const joined: Joined[] = [];
  const used = new Set<Run>();
  runs.forEach((content, index) => {
    if (content.role !== "content") return;
    const cue = pickCue(runs, index, used, signs);
    if (cue) used.add(cue);
    joined.push({ content, cue, source: cue && pickSource(runs, cue, signs) });
  });
  return joined;
}

/** The cue in the content's gap, else the one just before it, else the one just after it. */
function pickCue(runs: Run[], at: number, used: Set<Run>, signs: Signs): Run | null {
  const inside = runs.find((run) => run.role === "cue" && run.within === at);
  if (inside) return inside;
  const before = pickNearest(runs, at, -1);
  const after = pickNearest(runs, at, 1);
  const content = runs[at];
  if (!content) return null;
  const isFree = (cue: Run | null): cue is Run => cue !== null && !used.has(cue);
  const left = isFree(before) && isSameSentence(before, content, signs) ? before : null;
  const right = isFree(after) && isSameSentence(content, after, signs) ? after : null;
  return left ?? right;
}

function pickNearest(runs: Run[], at: number, step: number): Run | null {
  for (let index = at + step; index >= 0 && index < runs.length; index += step) {
    const run = runs[index];
    if (!run || run.role === "content") return null;
    if (run.role === "cue" && run.within === null) return run;
  }
  return null;
}

function isSameSentence(left: Run, right: Run, { borders }: Signs): boolean {
  return (borders.sentenceEnds[left.last] ?? -1) >= right.first;
}

/** The nearest source of the cue's sentence: before it, else after it. */
function pickSource(runs: Run[], cue: Run, signs: Signs): Run | null {
  const at = runs.indexOf(cue);
  const sources = runs.filter((run) => run.role === "source" && run.within === cue.within);
  const before = sources.findLast(
    (run) => runs.indexOf(run) < at && isSameSentence(run, cue, signs),
  );
  const after = sources.find((run) => runs.indexOf(run) > at && isSameSentence(cue, run, signs));
  if (!before || !after) return before ?? after ?? null;
  return cue.first - before.last <= after.first - cue.last ? before : after;
}
