import { until } from "./until.mjs";

/** Waits until a page is at its address and complete; before it stands an empty one. */
export function untilThere(page, address) {
  return until(address, () => page.evaluate(isThere, address).catch(() => false));
}

/* Runs in the page, or in the empty one before it. */
function isThere(address) {
  return document.location.href === address && document.readyState === "complete";
}
