/** The page's input gets the thread after so long: 50 ms keep it under 100 ms (RAIL model). */
const MAX_HELD_MS = 50;
/**
 * Whatever else waits in the page gets it after so long. At each pause it would make a reading
 * wait behind all timers of a busy page; never, and a long reading would stop its clocks.
 */
const MAX_AHEAD_MS = 150;

/** Whose turn a pause is: the page's input alone, or all that waits in the page. */
export type Turn = "input" | "page";

/**
 * The result of work in stages, which gives the thread back between two stages that took long
 * together; null as soon as `isWanted` says no after such a pause.
 *
 * Short work is done in one go.
 */
export async function runInTurns<Result>(
  stages: Generator<unknown, Result>,
  { pause, isWanted }: { pause: (turn: Turn) => Promise<void>; isWanted: () => boolean },
): Promise<Result | null> {
  let start = performance.now();
  let aheadMs = 0;
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
    const heldMs = performance.now() - start;
    if (heldMs < MAX_HELD_MS) continue;
    const turn = aheadMs + heldMs < MAX_AHEAD_MS ? "input" : "page";
    aheadMs = turn === "page" ? 0 : aheadMs + heldMs;
    await pause(turn);
    if (!isWanted()) return null;
    start = performance.now();
  }
}
