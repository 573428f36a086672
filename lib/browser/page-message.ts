import type { WordsEvent } from "../annotate/watch-words";

/** All that the page's script ever says. Which page it is, the browser tells, not the page. */
export type PageMessage = { kind: "page-moved" } | WordsEvent;

/** The page's message in unknown input, or null. */
export function toPageMessage(input: unknown): PageMessage | null {
  if (typeof input !== "object" || input === null || !("kind" in input)) return null;
  if (input.kind === "page-moved") return { kind: "page-moved" };
  const offset = "offset" in input ? Number(input.offset) : NaN;
  if (!Number.isSafeInteger(offset) || offset < 0) return null;
  if (input.kind === "page-scrolled") return { kind: "page-scrolled", offset };
  if (input.kind !== "words-pointed" || !("isClick" in input)) return null;
  return { kind: "words-pointed", offset, isClick: input.isClick === true };
}
