/**
 * The host of an address without "www.", for an address of a whole site; null for one with a
 * path, which names a page of somebody else's site as often as not.
 */
export function toHost(address: string, options: { anyPath: boolean }): string | null {
  const full = /^https?:/u.test(address) ? address : `https://${address}`;
  if (!URL.canParse(full)) return null;
  const { hostname, pathname } = new URL(full);
  const isSite = options.anyPath || pathname.length <= 1;
  return isSite && hostname.includes(".") ? hostname.replace(/^www\d?\./u, "") : null;
}
