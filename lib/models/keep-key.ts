import type { EngineSetting } from "./create-engine";

/**
 * The setting that the reader wants, without its key where they named another server and typed no
 * other key: a key is a secret between its owner and one server.
 */
export function keepKey(wanted: EngineSetting, earlier: EngineSetting): EngineSetting {
  const server = toServer(earlier.address);
  const isOther = server !== null && server !== toServer(wanted.address);
  return isOther && wanted.key === earlier.key ? { ...wanted, key: "" } : wanted;
}

function toServer(address: string): string | null {
  return URL.canParse(address.trim()) ? new URL(address.trim()).origin : null;
}
