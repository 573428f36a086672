import { findLinkTarget } from "../sources/find-link-target";
import { isSameHouse } from "../sources/is-same-house";
import { isMedium, type Organisation, type OrganisationTable } from "../sources/organisation";
import type { Digest, Source } from "../types";
import type { Wording } from "../wording/create-wording";
import { describeOrganisation, type FactWords } from "../wording/describe-organisation";

/**
 * The facts that stand beside a source's name: what is known of its organisation, whether that is
 * the publisher's own house, and where the article's link on its name really goes.
 *
 * [] for a source that is no known organisation.
 */
export function describeSource(
  source: Source,
  { outlet }: Digest["article"],
  { table, wording }: { table: OrganisationTable; wording: Wording },
): FactWords[] {
  const known = table.byId(source.organization ?? "");
  if (!known) return [];
  const publisher = table.byId(outlet.id ?? "");
  const isOwnHouse = publisher !== undefined && isSameHouse(publisher, known);
  return [
    ...describeOrganisation(known, wording),
    ...(isOwnHouse
      ? [{ about: "house" as const, words: wording.say("fact.sameHouse"), proof: null }]
      : []),
    ...describeLinks(source, known, outlet.domain, { table, wording }).map((words) => ({
      about: "link" as const,
      words,
      proof: null,
    })),
  ];
}

/** Said of media only: whoever else is cited need not have published anything to link to. */
function describeLinks(
  { links }: Source,
  organisation: Organisation,
  publisherHost: string | null,
  { table, wording }: { table: OrganisationTable; wording: Wording },
): string[] {
  if (!isMedium(organisation.kind)) return [];
  if (links.length === 0) return [wording.say("fact.noLink")];
  const targets = links.map((href) => findLinkTarget(table, { href, organisation, publisherHost }));
  if (targets.some((target) => target?.where === "organisation")) return [];
  const words = targets.map((target) =>
    target?.where === "publisher"
      ? wording.say("fact.linkOwn")
      : target && wording.say("fact.linkElsewhere", { host: target.host }),
  );
  return [...new Set(words.filter((one) => one !== null))];
}
