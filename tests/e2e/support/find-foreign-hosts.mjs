/** Hosts that the browsers themselves ask for whatever they are told. */
const BROWSER_HOSTS = /(^|\.)(google|googleapis|gvt1|mozilla|mozilla\.net|firefox)\.(com|org|net)$/;

/**
 * The hosts that were asked for in vain and that are neither the browser's own nor named in a page
 * that was served: what is left was asked for by the extension.
 */
export function findForeignHosts({ refused }, pages) {
  const bodies = [...pages.keys()].map((address) => String(pages.get(address)?.body ?? ""));
  return [...new Set(refused.map((host) => host.split(":")[0]))]
    .filter((host) => !BROWSER_HOSTS.test(host))
    .filter((host) => !bodies.some((body) => body.includes(host)));
}
