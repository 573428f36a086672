import type { EngineFault } from "./engine";

/** The errors that the drafts name for `create` and for writing. */
const KINDS: Record<string, EngineFault["kind"]> = {
  NetworkError: "download-failed",
  NotAllowedError: "click-needed",
  NotSupportedError: "language-not-supported",
  QuotaExceededError: "quota",
  SyntaxError: "unusable-answer",
};

/** The kind of fault that an error of the built-in AI is, by its name. */
export function toDeviceFault(error: unknown): EngineFault["kind"] {
  return KINDS[nameOf(error)] ?? "device-failed";
}

/**
 * The share of the text that the model has room for, 0 to 1; null where the error is no lack of
 * room or does not say how much there is. Since Chrome 138 it does.
 */
export function readRoom(error: unknown): number | null {
  if (nameOf(error) !== "QuotaExceededError" || typeof error !== "object" || error === null)
    return null;
  const requested = "requested" in error ? Number(error.requested) : 0;
  const quota = "quota" in error ? Number(error.quota) : 0;
  return requested > quota && quota > 0 ? quota / requested : null;
}

function nameOf(error: unknown): string {
  return typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";
}
