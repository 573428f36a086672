import { loadOrganisations } from "../data/organisations";
import type { Reference } from "../sources/organisation";

/** How many organisations are known, and the sets that their facts come from. */
export type TableFacts = { count: number; sets: Reference[] };

/** The facts about the table of organisations, each set once, most used first. */
export async function describeTable(): Promise<TableFacts> {
  const organisations = (await loadOrganisations()).organisations();
  const uses = new Map<Reference, number>();
  for (const { evidence } of organisations)
    for (const set of evidence) uses.set(set, (uses.get(set) ?? 0) + 1);
  const sets = [...uses].sort((a, b) => b[1] - a[1]).map(([set]) => set);
  return { count: organisations.length, sets };
}
