import type { Digest, SourceKind } from "../lib/types";

/** How much of the article's words are one kind of source's; `kind` null: the newsroom's own. */
export type WordShare = { kind: SourceKind | null; share: number };

/**
 * The shares of the article's characters by kind of source, largest first, the newsroom's own
 * last; they sum to 1. Where statements overlap, the first in the text has the characters.
 */
export function toWordShares({ article, sources, attributions }: Digest): WordShare[] {
  const kinds = new Map(sources.map(({ id, kind }) => [id, kind]));
  const lengths = new Map<SourceKind, number>();
  let end = 0;
  let said = 0;
  for (const { source, content } of attributions) {
    const kind = kinds.get(source);
    const length = Math.max(0, content.end - Math.max(content.start, end));
    end = Math.max(end, content.end);
    if (!kind) continue;
    lengths.set(kind, (lengths.get(kind) ?? 0) + length);
    said += length;
  }
  const total = Math.max(1, article.text.length);
  const shares = [...lengths].map(([kind, length]) => ({ kind, share: length / total }));
  return [...shares.sort((a, b) => b.share - a.share), { kind: null, share: 1 - said / total }];
}
