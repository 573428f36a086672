import type { Check } from "../types";
import type { DigestParts } from "./digest-parts";
import { nameSources } from "./name-sources";

/** One finding for the outlets and agencies cited that belong to the publisher's own house. */
export function findSameHouse({ article, outletId, sources, isSameHouse }: DigestParts): Check[] {
  if (outletId === null) return [];
  const own = sources.filter(
    ({ kind, organization }) =>
      (kind === "news-agency" || kind === "outlet") &&
      organization !== null &&
      isSameHouse(outletId, organization),
  );
  if (own.length === 0) return [];
  const outlet = article.outlet.name ?? article.outlet.domain ?? outletId;
  return [
    {
      kind: "same-house",
      spans: own.flatMap(({ mentions }) => mentions),
      params: { count: own.length, names: nameSources(own), outlet },
    },
  ];
}
