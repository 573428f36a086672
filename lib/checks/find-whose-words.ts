import type { Check, Span } from "../types";
import type { DigestParts } from "./digest-parts";

/** In a shorter text a share of words says nothing. */
const MIN_WORDS = 80;

/**
 * One finding with the share of the article's words, in whole percent, that are each kind of
 * source's, quoted or retold, under the kind's name; `reporter` is the rest.
 *
 * Words that are several sources' count for the first in text order; the shares never add up to
 * more than 100.
 */
export function findWhoseWords({ words, sources, attributions }: DigestParts): Check[] {
  if (words.length < MIN_WORDS || attributions.length === 0) return [];
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const counts = new Map<string, number>();
  let next = 0;
  for (const { content, source } of toDisjoint(attributions)) {
    while ((words[next]?.start ?? Infinity) < content.start) next += 1;
    const kind = kinds.get(source) ?? "anonymous";
    for (; (words[next]?.end ?? Infinity) <= content.end; next += 1) {
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  }
  const shares = [...counts].map(([kind, count]): [string, number] => [
    kind,
    Math.floor((100 * count) / words.length),
  ]);
  const attributed = shares.reduce((sum, [, share]) => sum + share, 0);
  return [
    {
      kind: "whose-words",
      spans: toDisjoint(attributions).map(({ content }) => content),
      params: { ...Object.fromEntries(shares), attributed, reporter: 100 - attributed },
    },
  ];
}

type Share = { content: Span; source: string };

function toDisjoint(attributions: Share[]): Share[] {
  const sorted = [...attributions].sort((a, b) => a.content.start - b.content.start);
  let end = 0;
  return sorted.flatMap(({ content, source }) => {
    const start = Math.max(content.start, end);
    if (start >= content.end) return [];
    end = content.end;
    return [{ content: { start, end }, source }];
  });
}
