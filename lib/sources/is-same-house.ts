import type { Organisation } from "./organisation";

/** True when both belong to one house, or are one organisation; false when a house is unknown. */
export function isSameHouse(one: Organisation, other: Organisation): boolean {
  return one.id === other.id || (one.group !== null && one.group === other.group);
}
