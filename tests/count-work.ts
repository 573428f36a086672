import { Session, type Profiler } from "node:inspector";

/** Where work is done out of the counter's sight: look-ups, steps of patterns, copied characters. */
const BUILT_IN: [owner: object, name: string, toWork: (result: unknown) => number][] = [
  [Map.prototype, "get", () => 1],
  [Map.prototype, "set", () => 1],
  [Set.prototype, "has", () => 1],
  [Set.prototype, "add", () => 1],
  [Array.prototype, "push", () => 1],
  [Array.prototype, "slice", toLength],
  [Array.prototype, "flat", toLength],
  [Array.prototype, "filter", toLength],
  [String.prototype, "slice", toLength],
  [String.prototype, "replace", toLength],
  [String.prototype, "normalize", toLength],
  [RegExp.prototype, "exec", () => 1],
];

// Only code that is compiled from now on has its blocks counted: import this file before it.
const session = new Session();
session.connect();
session.post("Profiler.enable");
session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });

/**
 * How much work is done, counted instead of timed, so the same on every machine: the code that
 * runs, by V8's precise coverage, and what the built-in functions above do.
 *
 * A pattern's own steps are not seen; squared ones show as a test that does not end.
 */
export function countWork(run: () => unknown): number {
  takeRun();
  const counting = countBuiltIn();
  try {
    run();
  } finally {
    counting.stop();
  }
  return takeRun() + counting.work();
}

/** A tenth more than the text grew is for chance: what is fixed, memos, the ends of a text. */
export const MOST_GROWTH = 1.1;

/** How much faster than the text work grows from `small` to `large` repeats of it; 1 is linear. */
export function toGrowth(
  toRun: (repeats: number) => () => unknown,
  [small, large]: readonly [small: number, large: number],
): number {
  toRun(small)();
  const [few, many] = [countWork(toRun(small)), countWork(toRun(large))];
  return many / few / (large / small);
}

/** Characters of our code that ran since the last call, each as often as it ran. */
function takeRun(): number {
  const answers: Profiler.ScriptCoverage[][] = [];
  session.post("Profiler.takePreciseCoverage", (error, answer) => {
    if (!error) answers.push(answer.result);
  });
  const [scripts] = answers;
  if (!scripts) throw new Error("the coverage was not given");
  return scripts
    .filter(isOurs)
    .flatMap(({ functions }) => functions)
    .reduce((run, { ranges }) => run + sumRun(ranges), 0);
}

/** A range has only those inside it that ran more or less often: the inner replaces the outer. */
function sumRun(ranges: Profiler.CoverageRange[]): number {
  const around: Profiler.CoverageRange[] = [];
  let run = 0;
  for (const range of ranges) {
    const { startOffset, endOffset, count } = range;
    while ((around.at(-1)?.endOffset ?? Infinity) <= startOffset) around.pop();
    run += (count - (around.at(-1)?.count ?? 0)) * (endOffset - startOffset);
    around.push(range);
  }
  return run;
}

function isOurs({ url }: Profiler.ScriptCoverage): boolean {
  return url.includes("/lib/") && !url.includes("/node_modules/");
}

/** Counts from now on until it is stopped. */
function countBuiltIn(): { stop: () => void; work: () => number } {
  let work = 0;
  const undo = BUILT_IN.map(([owner, name, toWork]) => {
    const own = Object.getOwnPropertyDescriptor(owner, name);
    const original: unknown = own?.value;
    if (typeof original !== "function" || !own) throw new Error(`no ${name}`);
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      const result: unknown = Reflect.apply(original, this, args);
      work += toWork(result);
      return result;
    };
    Object.defineProperty(owner, name, { ...own, value: counted });
    return () => Object.defineProperty(owner, name, own);
  });
  return { stop: () => undo.forEach((restore) => restore()), work: () => work };
}

function toLength(result: unknown): number {
  return typeof result === "string" || Array.isArray(result) ? result.length : 0;
}
