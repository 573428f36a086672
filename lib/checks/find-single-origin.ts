import type { Check } from "../types";
import type { DigestParts } from "./digest-parts";

/** Fewer statements say nothing about an article. */
const MIN_STATEMENTS = 3;

/**
 * One finding when all statements reached the article through one source: its only source, or
 * the one that carried every statement.
 */
export function findSingleOrigin({ sources, attributions }: DigestParts): Check[] {
  if (attributions.length < MIN_STATEMENTS) return [];
  const byId = new Map(sources.map((source) => [source.id, source]));
  const origins = attributions.map(({ source, via }) => byId.get(via.at(-1) ?? source));
  const [first] = origins;
  const keys = new Set(origins.map((origin) => origin?.organization ?? origin?.id ?? ""));
  if (!first || keys.size !== 1) return [];
  return [
    {
      kind: "single-origin",
      spans: attributions.map(({ content }) => content),
      params: { count: attributions.length, source: first.name },
    },
  ];
}
