import type { Attribution } from "../lib/types";

/** For how many statements a source stands, as speaker or as carrier. */
export function countStatements(sourceId: string, attributions: readonly Attribution[]): number {
  return attributions.filter(({ source, via }) => source === sourceId || via.includes(sourceId))
    .length;
}
