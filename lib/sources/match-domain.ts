import type { Organisation, OrganisationTable } from "./organisation";

const SEPARATOR = ".";

/**
 * The organisation that owns a host or the nearest domain above it; null for a host that
 * nobody known owns, so for every look-alike too ("xn--…" is a name of its own).
 *
 * @example matchDomain(table, "jakarta.tribunnews.com") → Tribunnews
 */
export function matchDomain(table: OrganisationTable, host: string): Organisation | null {
  const labels = host.toLowerCase().replace(/:\d+$/u, "").split(SEPARATOR).filter(Boolean);
  while (labels.length > 1) {
    const found = table.byDomain(labels.join(SEPARATOR));
    if (found) return found;
    labels.shift();
  }
  return null;
}
