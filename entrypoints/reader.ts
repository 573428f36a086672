import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createPageReader } from "../lib/annotate/page-reader";
import { readingData } from "../lib/data/reading";

/** Injected into the page on the reader's click, once; reads it and draws the marks. */
export default defineUnlistedScript(() => {
  globalThis.ringkasReader = createPageReader(document, {
    reading: { words: readingData },
    registry: CSS.highlights,
    hasReducedMotion: matchMedia("(prefers-reduced-motion: reduce)").matches,
  });
});
