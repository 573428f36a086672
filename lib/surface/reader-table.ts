import { loadOrganisations } from "../data/organisations";
import { applyReaderSources } from "../sources/apply-reader-sources";
import type { ReaderSources } from "../sources/corrections";
import type { OrganisationTable } from "../sources/organisation";

/** The table of organisations as the reader corrected it. */
export type ReaderTable = {
  /** The table with the reader's own sources and corrections. */
  read: (reader: ReaderSources) => Promise<OrganisationTable>;
  /** The table last read; null before. */
  latest: () => OrganisationTable | null;
};

/** The reader's table; it starts to load at once and is corrected anew only for another reader's word. */
export function openReaderTable(): ReaderTable {
  const loading = loadOrganisations();
  let corrected: { reader: ReaderSources; table: OrganisationTable } | null = null;
  const read = async (reader: ReaderSources) => {
    const table = await loading;
    if (corrected?.reader === reader) return corrected.table;
    corrected = { reader, table: applyReaderSources(table, reader) };
    return corrected.table;
  };
  return {
    read,
    latest: () => corrected?.table ?? null,
  };
}
