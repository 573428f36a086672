import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { readPage } from "../lib/article/read-page";
import type { ReadingData } from "../lib/article/reading-data";
import { createPageFetcher } from "../lib/network/page-fetcher";

/**
 * Injected into the page when the reader asks for the rest of its article. Markup that was fetched
 * becomes a document that runs nothing and loads nothing, here in the page's own process.
 */
export default defineUnlistedScript(() => {
  globalThis.ringkasPages ??= createPageFetcher({
    origin: location.origin,
    isOnline: () => navigator.onLine,
    read: (html, url, words: ReadingData) =>
      readPage(new DOMParser().parseFromString(html, "text/html"), { url, words }).answer,
  });
});
