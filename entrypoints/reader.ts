import { browser } from "@wxt-dev/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { createPageReader } from "../lib/annotate/page-reader";
import type { Turn } from "../lib/annotate/run-in-turns";
import { watchAddress } from "../lib/annotate/watch-address";
import { heightInView, isVisible } from "../lib/article/is-visible";
import type { PageMessage } from "../lib/browser/page-message";

/**
 * Injected into the page on the reader's click; reads it, draws marks, tells what happens there.
 * The injection is answered with how the page stands, which spares a question.
 */
export default defineUnlistedScript(() => {
  // An element of the page that has this name stands there too, until one of ours does.
  if (Object.hasOwn(globalThis, "ringkasReader")) globalThis.ringkasReader?.close();
  const tell = (message: PageMessage) => {
    // The extension may have been updated or removed since; then nobody is there to be told.
    if (browser.runtime?.id) browser.runtime.sendMessage(message).catch(() => {});
    else globalThis.ringkasReader?.close();
  };
  globalThis.ringkasReader = createPageReader(document, {
    isVisible,
    heightInView,
    registry: CSS.highlights,
    pause,
    onEvent: tell,
    onClose: watchAddress(window, () => tell({ kind: "page-moved" })),
  });
  return globalThis.ringkasReader.state();
});

/** `scheduler.yield` puts us before other work of the page, but behind its input: Chrome 129. */
async function pause(turn: Turn): Promise<void> {
  if (turn === "input" && "scheduler" in globalThis && scheduler.yield) return scheduler.yield();
  await new Promise((resolve) => setTimeout(resolve));
}
