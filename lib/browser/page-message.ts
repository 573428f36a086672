import type { StoryEvent, WordsEvent } from "../annotate/watch-words";

/** All that the page's script ever says. Which page it is, the browser tells, not the page. */
export type PageMessage = { kind: "page-moved" } | StoryEvent | WordsEvent;

/** The page's message in unknown input, or null. */
export function toPageMessage(input: unknown): PageMessage | null {
  if (typeof input !== "object" || input === null || !("kind" in input)) return null;
  const { kind } = input;
  if (kind === "page-moved" || kind === "page-changed" || kind === "story-passed") return { kind };
  const offset = "offset" in input ? Number(input.offset) : NaN;
  if (!Number.isSafeInteger(offset) || offset < 0) return null;
  if (input.kind === "page-scrolled") return { kind: "page-scrolled", offset };
  if (input.kind !== "words-pointed" || !("isClick" in input)) return null;
  return { kind: "words-pointed", offset, isClick: input.isClick === true };
}
