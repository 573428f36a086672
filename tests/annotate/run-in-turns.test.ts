import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runInTurns } from "../../lib/annotate/run-in-turns";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

function* work(stageMs: number[]): Generator<string, string> {
  for (const ms of stageMs) {
    vi.advanceTimersByTime(ms);
    yield "stage";
  }
  return "done";
}

it.each([
  { stageMs: [10, 10, 10], pauses: 0 },
  { stageMs: [30, 30, 30, 30], pauses: 2 },
  { stageMs: [200, 1, 200], pauses: 2 },
  { stageMs: [], pauses: 0 },
])("gives the thread back $pauses times in stages of $stageMs ms", async ({ stageMs, pauses }) => {
  let given = 0;
  const pause = async () => void (given += 1);
  expect(await runInTurns(work(stageMs), { pause, isWanted: () => true })).toBe("done");
  expect(given).toBe(pauses);
});

it("ends after the pause in which nobody wants it any more", async () => {
  const stages = work([60, 60, 60]);
  expect(await runInTurns(stages, { pause: async () => {}, isWanted: () => false })).toBeNull();
  expect(stages.next()).toEqual({ done: false, value: "stage" });
});
