/** True when the page at an address lies on one of the hosts, or on a sub-domain of one. */
export function isPrivateSite(url: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
