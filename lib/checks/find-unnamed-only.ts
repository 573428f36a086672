import { fold } from "../text/fold";
import type { Check, Source, Span } from "../types";
import type { DigestParts } from "./digest-parts";
import { nameSources } from "./name-sources";

/**
 * One finding when no source of the article has a name; `variant` tells whether a sentence that
 * cites one of them gives a reason ("karena tidak berwenang"), `reason` which words.
 */
export function findUnnamedOnly(parts: DigestParts): Check[] {
  const { sources } = parts;
  if (sources.length === 0 || sources.some(({ kind }) => kind !== "anonymous")) return [];
  const reason = findReason(sources, parts);
  return [
    {
      kind: "unnamed-only",
      spans: sources.flatMap(({ mentions }) => mentions),
      params: {
        variant: reason === null ? "none" : "reason",
        count: sources.length,
        names: nameSources(sources),
        reason: reason ?? "",
      },
    },
  ];
}

function findReason(sources: Source[], { article, sentences, data }: DigestParts): string | null {
  const mentions = sources.flatMap((source) => source.mentions);
  const cited = sentences.filter((sentence) => mentions.some((span) => isInside(span, sentence)));
  for (const { start, end } of cited) {
    const words = fold(article.text.slice(start, end));
    const reason = data.anonymityReasons.find((phrase) => words.includes(phrase));
    if (reason !== undefined) return reason;
  }
  return null;
}

function isInside(span: Span, sentence: Span): boolean {
  return span.start >= sentence.start && span.end <= sentence.end;
}
