import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";

/** What is stored stays out of reach of every page, even of our own script in it. */
export default defineBackground(() => {
  void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
});
