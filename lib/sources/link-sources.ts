import { toOverlapFinder } from "../text/to-overlap-finder";
import type { ArticleLink, Source } from "../types";

/**
 * The sources with the addresses by which the article links to them: links that stand on a
 * mention of theirs, and links anywhere in the text to a host that their organisation owns.
 */
export function linkSources(
  sources: readonly Source[],
  links: readonly ArticleLink[],
  ownerOf: (href: string) => string | null,
): Source[] {
  const mentions = sources.flatMap((source) => source.mentions.map((span) => ({ source, span })));
  const findMentions = toOverlapFinder(mentions, ({ span }) => span);
  const hrefs = new Map(sources.map((source) => [source, new Set<string>()]));
  for (const { span, href } of links) {
    const owner = ownerOf(href);
    const owned = owner === null ? [] : sources.filter((one) => one.organization === owner);
    for (const source of [...findMentions(span).map((one) => one.source), ...owned])
      hrefs.get(source)?.add(href);
  }
  return sources.map((source) => ({ ...source, links: [...(hrefs.get(source) ?? [])] }));
}
