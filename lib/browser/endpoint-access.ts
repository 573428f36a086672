import { browser } from "wxt/browser";

/** What an endpoint is sent, by the name that Firefox has for it. */
const SENT_DATA = ["websiteContent"];

/**
 * Asks the reader for one endpoint's host, and in Firefox for sending it an article's words; true
 * when given. To be called first thing in a click.
 */
export function requestEndpointAccess(pattern: string): Promise<boolean> {
  return browser.permissions.request(toPermissions(pattern));
}

/** True while an endpoint may be asked; the reader can take it back in the browser at any time. */
export function hasEndpointAccess(pattern: string): Promise<boolean> {
  return browser.permissions.contains(toPermissions(pattern));
}

/** Gives the endpoint's host back to the browser. */
export async function removeEndpointAccess(pattern: string): Promise<void> {
  await browser.permissions.remove(toPermissions(pattern));
}

/** Only a manifest that declares data collection may ask for it: Firefox's. */
function toPermissions(pattern: string) {
  const { browser_specific_settings: own } = browser.runtime.getManifest();
  const isDeclared = own?.gecko !== undefined && "data_collection_permissions" in own.gecko;
  return { origins: [pattern], ...(isDeclared ? { data_collection: SENT_DATA } : {}) };
}
