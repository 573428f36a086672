/**
 * True for the failure of a call that the background's own end cut off, in Chromium's words:
 * nothing is wrong, and there is nobody left to be told.
 */
export function isCutOff(reason: unknown): boolean {
  return reason instanceof Error && reason.message === "No SW";
}
