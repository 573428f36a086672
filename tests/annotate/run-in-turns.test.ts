import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { runInTurns, type Turn } from "../../lib/annotate/run-in-turns";

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
  { stageMs: [10, 10, 10], turns: [] },
  { stageMs: [30, 30, 30, 30], turns: ["input", "input"] },
  { stageMs: [200, 1, 200], turns: ["page", "page"] },
  { stageMs: [60, 60, 60, 60, 60], turns: ["input", "input", "page", "input", "input"] },
  { stageMs: [], turns: [] },
])("stages of $stageMs ms give the thread to $turns", async ({ stageMs, turns }) => {
  const given: Turn[] = [];
  const pause = async (turn: Turn) => void given.push(turn);
  expect(await runInTurns(work(stageMs), { pause, isWanted: () => true })).toBe("done");
  expect(given).toEqual(turns);
});

it("ends after the pause in which nobody wants it any more", async () => {
  const stages = work([60, 60, 60]);
  expect(await runInTurns(stages, { pause: async () => {}, isWanted: () => false })).toBeNull();
  expect(stages.next()).toEqual({ done: false, value: "stage" });
});
