import type { Source } from "../types";

/** Names beyond this are counted, not listed. */
const MAX_NAMES = 4;

/** The names of some sources for one line of wording, each once: "Reuters, KCNA". */
export function nameSources(sources: Source[]): string {
  const names = [...new Set(sources.map(({ name }) => name))];
  const more = names.length > MAX_NAMES ? ["…"] : [];
  return [...names.slice(0, MAX_NAMES), ...more].join(", ");
}
