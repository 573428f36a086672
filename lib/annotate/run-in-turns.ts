/** The page's thread is given back after so long: 50 ms keep input under 100 ms (RAIL model). */
const MAX_HELD_MS = 50;

/**
 * The result of work in stages, which gives the thread back between two stages that took long
 * together; null as soon as `isWanted` says no after such a pause.
 *
 * Short work is done in one go.
 */
export async function runInTurns<Result>(
  stages: Generator<unknown, Result>,
  { pause, isWanted }: { pause: () => Promise<void>; isWanted: () => boolean },
): Promise<Result | null> {
  let start = performance.now();
  for (;;) {
    const stage = stages.next();
    if (stage.done) return stage.value;
    if (performance.now() - start < MAX_HELD_MS) continue;
    await pause();
    if (!isWanted()) return null;
    start = performance.now();
  }
}
