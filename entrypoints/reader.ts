import { browser } from "@wxt-dev/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createPageReader } from "../lib/annotate/page-reader";
import { watchAddress } from "../lib/annotate/watch-address";
import { toMovedMessage } from "../lib/browser/page-message";
import { readingData } from "../lib/data/reading";

/** Injected into the page on the reader's click; reads it, draws marks, tells when it moves. */
export default defineUnlistedScript(() => {
  globalThis.ringkasReader?.close();
  const stop = watchAddress(window, () => {
    // The extension may have been updated or removed since; then nobody is there to be told.
    if (browser.runtime?.id) browser.runtime.sendMessage(toMovedMessage()).catch(stop);
    else stop();
  });
  globalThis.ringkasReader = createPageReader(document, {
    reading: { words: readingData },
    registry: CSS.highlights,
    hasReducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
    onClose: stop,
  });
});
