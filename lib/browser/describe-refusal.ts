/**
 * Why a tab is not read: the browser lets nobody in, the reader said never ("private"), or the
 * extension was updated and is not known to the page any more.
 */
export type RefusalReason =
  "internal" | "blank" | "pdf" | "file" | "private" | "no-access" | "updated";

const INTERNAL =
  /^(chrome|edge|brave|opera|vivaldi|about|moz-extension|chrome-extension|devtools|view-source|resource|chrome-search|chrome-untrusted):/;
const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com)/;
const BLANK = /^about:(blank|newtab|home|privatebrowsing)|^(chrome|edge):\/\/new-?tab/;

/**
 * The reason for a refusal, from the tab's address where it may be seen, else from the browser's
 * own message (Chromium names the scheme in it: "Cannot access a chrome:// URL").
 */
export function describeRefusal(url: string | null, message: string): RefusalReason {
  const address = url ?? /\b[a-z-]+:(\/\/\S*|blank)/.exec(message)?.[0] ?? "";
  if (BLANK.test(address)) return "blank";
  if (INTERNAL.test(address) || STORES.test(address)) return "internal";
  if (address.startsWith("file:")) return "file";
  if (/\.pdf($|[?#])/i.test(address)) return "pdf";
  return "no-access";
}
