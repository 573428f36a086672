import type { ArticleLink, Source, Span } from "../types";

/**
 * The sources with the addresses by which the article links to them: links that stand on a
 * mention of theirs, and links anywhere in the text to a host that their organisation owns.
 */
export function linkSources(
  sources: readonly Source[],
  links: readonly ArticleLink[],
  ownerOf: (href: string) => string | null,
): Source[] {
  return sources.map((source) => {
    const own = links.filter(
      ({ span, href }) =>
        source.mentions.some((mention) => overlaps(mention, span)) ||
        (source.organization !== null && ownerOf(href) === source.organization),
    );
    return { ...source, links: [...new Set(own.map(({ href }) => href))] };
  });
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
