import type { NameContext } from "../sources/name-context";
import type { BuiltTable } from "../sources/built-table";
import { openTable } from "../sources/open-table";
import type { OrganisationTable } from "../sources/organisation";

const CONTEXTS = import.meta.glob<NameContext>("./languages/*/sources.json", {
  eager: true,
  import: "default",
});

/**
 * The table of organisations, opened from its own chunk. Its sources and licences are in
 * `organisations/CREDITS.md`; `npm run build-knowledge` makes it.
 */
export async function loadOrganisations(): Promise<OrganisationTable> {
  const { default: built } = await import("./organisations/built.json");
  return openTable(built satisfies BuiltTable);
}

/** The words that let a name count as an organisation's, one entry a language. */
export function nameContexts(): NameContext[] {
  return Object.values(CONTEXTS);
}
