import { isSameHouse } from "./is-same-house";
import { matchDomain } from "./match-domain";
import type { Organisation, OrganisationTable } from "./organisation";

/**
 * Where a link beside a name goes: to the organisation itself, to another medium of its house,
 * to the publisher's own site (its tag page for that name), or elsewhere.
 */
export type LinkTarget = {
  where: "organisation" | "house" | "publisher" | "elsewhere";
  /** As a browser shows it: without "www.", look-alike letters as "xn--…". */
  host: string;
  /** The known owner of that host. */
  owner: Organisation | null;
};

type NamedLink = { href: string; organisation: Organisation; publisherHost: string | null };

/** The host of an address as browsers write it; null for what is no web address. */
function readHost(href: string): string | null {
  const url = URL.canParse(href) ? new URL(href) : null;
  return url?.protocol.startsWith("http") ? url.hostname.replace(/^www\./u, "") : null;
}

function isWithin(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * Where the link beside an organisation's name really goes; null for what is no web address.
 * The organisation's own host comes first, so an outlet that names itself is no false alarm.
 */
export function findLinkTarget(table: OrganisationTable, link: NamedLink): LinkTarget | null {
  const host = readHost(link.href);
  if (host === null) return null;
  const owner = matchDomain(table, host);
  if (owner?.id === link.organisation.id) return { where: "organisation", host, owner };
  const publisher = link.publisherHost?.replace(/^www\./u, "") ?? null;
  if (publisher !== null && (isWithin(host, publisher) || isWithin(publisher, host))) {
    return { where: "publisher", host, owner };
  }
  const where = owner && isSameHouse(owner, link.organisation) ? "house" : "elsewhere";
  return { where, host, owner };
}
