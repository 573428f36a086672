import { browser } from "@wxt-dev/browser";
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { startAsking } from "../lib/browser/start-asking";

/** The popup's first script, small and before all modules: the page loads while they do. */
export default defineUnlistedScript(() => {
  globalThis.ringkasStart = startAsking(browser);
});
