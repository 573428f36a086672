import type { Check, Source } from "../types";
import type { DigestParts } from "./digest-parts";
import { nameSources } from "./name-sources";

/**
 * One finding for the outlets and agencies that the article cites and has no link to.
 *
 * Only for a page that was read from its address: plain text has no links to look for. A link
 * counts when it goes to a host of the organisation; for one that is not known, any link of its
 * own counts.
 */
export function findNoLink(parts: DigestParts): Check[] {
  if (parts.article.url === null) return [];
  const cited = parts.sources.filter(({ kind }) => kind === "news-agency" || kind === "outlet");
  const unlinked = cited.filter((source) => !isOwn(source, parts) && !isLinked(source, parts));
  if (unlinked.length === 0) return [];
  return [
    {
      kind: "no-link",
      spans: unlinked.flatMap(({ mentions }) => mentions),
      params: { count: unlinked.length, names: nameSources(unlinked) },
    },
  ];
}

function isOwn({ organization }: Source, { outletId }: DigestParts): boolean {
  return organization !== null && organization === outletId;
}

function isLinked({ organization, links }: Source, { article, isLinkTo }: DigestParts): boolean {
  if (organization === null) return links.length > 0;
  return [...links, ...article.links.map(({ href }) => href)].some((href) =>
    isLinkTo(organization, href),
  );
}
