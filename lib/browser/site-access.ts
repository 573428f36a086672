import { browser } from "wxt/browser";

/** The origin pattern of one site: its host alone, no other. */
export function toOriginPattern(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return /^https?:$/.test(protocol) ? `${protocol}//${host}/*` : null;
}

/** The host in an origin pattern: "https://www.example.org/*" → "www.example.org". */
export function toHost(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, "").replace(/\/.*$/, "");
}

/**
 * Asks the reader for one site, to be read whenever it is in front; true when it was given. To be
 * called first thing in a click.
 */
export function requestSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** True when the page at an address may be read without a click. */
export async function hasSite(url: string): Promise<boolean> {
  const pattern = toOriginPattern(url);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}

/** The origin patterns of the sites that the reader gave. */
export async function readSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins.sort();
}

/** Gives one site back to the browser. */
export async function removeSite(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Calls back when a site was given or taken; returns how to stop. */
export function watchSites(onChange: () => void): () => void {
  browser.permissions.onAdded.addListener(onChange);
  browser.permissions.onRemoved.addListener(onChange);
  return () => {
    browser.permissions.onAdded.removeListener(onChange);
    browser.permissions.onRemoved.removeListener(onChange);
  };
}
