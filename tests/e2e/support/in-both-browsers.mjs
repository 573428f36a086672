import { after, before, describe } from "node:test";
import { launchChromium } from "../../../scripts/browsers/chromium.mjs";
import { launchFirefox } from "../../../scripts/browsers/firefox.mjs";
import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";

const BROWSERS = { chromium: launchChromium, firefox: launchFirefox };
const SUITE_TIMEOUT_MS = 120_000;

/**
 * Declares the same suite for each browser. `define` gets a context whose `browser` and `network`
 * are there once the tests run; each suite has a browser and a profile of its own.
 */
export function inBothBrowsers(title, pages, define) {
  for (const [name, launch] of Object.entries(BROWSERS)) {
    describe(`${title}, in ${name}`, { timeout: SUITE_TIMEOUT_MS }, () => {
      const context = {};
      before(async () => {
        context.network = await openNetwork(pages);
        const extension = extensionFolder(name);
        context.browser = await launch({ extension, network: context.network });
      });
      after(async () => {
        await context.browser?.close();
        context.network?.close();
      });
      define(context);
    });
  }
}
