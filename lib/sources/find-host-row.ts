import { isSpelled } from "./host-cell";
import type { FirstWords } from "./index-first-words";
import { readRowHosts, type OpenedColumns } from "./read-row";

/** The rows of the hosts that stand in the table in full. */
function indexPlainHosts({ cells }: OpenedColumns): Map<string, number> {
  const rows = new Map<string, number>();
  for (const [row, cell] of cells("domains").entries()) {
    if (cell === "") continue;
    for (const host of cell.split(" ")) if (!isSpelled(host)) rows.set(host, row);
  }
  return rows;
}

/**
 * Finds the row that has a host; undefined for none. A host that its row's name spells is looked
 * for in the rows whose names begin as the host does, so that no other row is read.
 */
export function createHostFinder(
  columns: OpenedColumns,
  rowsFrom: FirstWords,
): (host: string) => number | undefined {
  const known = new Map<string, number | undefined>(indexPlainHosts(columns));
  const findSpelled = (host: string): number | undefined => {
    for (let length = 1; length <= host.indexOf("."); length += 1) {
      const rows = rowsFrom(host.slice(0, length));
      const row = rows.find((candidate) => readRowHosts(columns, candidate).includes(host));
      if (row !== undefined) return row;
    }
    return undefined;
  };
  return (host) => {
    if (!known.has(host)) known.set(host, findSpelled(host));
    return known.get(host);
  };
}
