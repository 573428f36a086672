import { setTimeout as sleep } from "node:timers/promises";

const STEP_MS = 50;

/**
 * The first truthy value that `probe` gives; throws with `what` in words when none comes in time.
 */
export async function until(what, probe, timeoutMs = 20_000) {
  const end = Date.now() + timeoutMs;
  while (Date.now() < end) {
    const value = await probe();
    if (value) return value;
    await sleep(STEP_MS);
  }
  throw new Error(`Waited ${timeoutMs / 1000} s in vain for ${what}.`);
}
