import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createPageFetcher } from "../lib/network/page-fetcher";

/**
 * Injected into the page when the reader asks for the rest of its article. Markup that was fetched
 * becomes a document that runs nothing and loads nothing, here in the page's own process; it is
 * read by the reader script, which is here already.
 */
export default defineUnlistedScript(() => {
  // An element of the page that has this name stands there too, until ours does.
  if (Object.hasOwn(globalThis, "ringkasPages")) return;
  globalThis.ringkasPages = createPageFetcher({
    origin: location.origin,
    isOnline: () => navigator.onLine,
    read: (html, url) => {
      if (!Object.hasOwn(globalThis, "ringkasReader")) return null;
      const page = new DOMParser().parseFromString(html, "text/html");
      return globalThis.ringkasReader?.readOther(page, url) ?? null;
    },
  });
});
