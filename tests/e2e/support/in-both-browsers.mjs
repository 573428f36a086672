import assert from "node:assert/strict";
import { after, before, describe } from "node:test";
import { launchChromium } from "../../../scripts/browsers/chromium.mjs";
import { launchFirefox } from "../../../scripts/browsers/firefox.mjs";
import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { hasScreenTools, openScreen } from "../../../scripts/browsers/open-screen.mjs";
import { isThorough } from "./is-thorough.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";
import { findForeignHosts } from "./find-foreign-hosts.mjs";

const BROWSERS = { chromium: launchChromium, firefox: launchFirefox };
const SUITE_MS = isThorough ? 900_000 : 180_000;
/** For a suite of hundreds of steps on a machine that has other work. */
const LONG_SUITE_MS = 600_000;

/**
 * Declares the same suite for each browser. `define` gets a context with the browser's `name`;
 * `browser` and `network` are there once the tests run. Each suite has a browser and a profile of
 * its own, and fails when a host was asked for that neither the pages nor the browser itself name.
 * `toExtension` answers another folder than the build's, `preferences` are Firefox's, and `toAskedHosts`
 * answers those that the reader lets the extension ask for and that do not answer. With `onScreen`,
 * Chromium is on a screen (`context.screen`), where its own menus and prompts can be reached;
 * `isLong` gives a suite more time, and a `skip` leaves all of it out, browsers too.
 */
export function inBothBrowsers(title, pages, define, options = {}) {
  const { toExtension = extensionFolder, preferences, toAskedHosts = () => [] } = options;
  for (const [name, launch] of Object.entries(BROWSERS)) {
    const isOnScreen = name === "chromium" && options.onScreen === true;
    const noScreen = isOnScreen && !hasScreenTools && "there is no Xvfb and xdotool";
    const skip = options.skip || noScreen;
    const timeout = options.isLong ? LONG_SUITE_MS : SUITE_MS;
    describe(`${title}, in ${name}`, { timeout, skip }, () => {
      const context = { name, screen: null };
      before(async () => {
        context.network = await openNetwork(pages);
        const extension = toExtension(name);
        const { network } = context;
        context.screen = isOnScreen ? await openScreen() : null;
        const shown = context.screen ? { headless: false, env: context.screen.env } : {};
        context.browser = await launch({ extension, network, preferences, ...shown });
      });
      after(async () => {
        await context.browser?.close();
        context.screen?.close();
        context.network?.close();
        if (!context.network) return;
        const foreign = new Set(findForeignHosts(context.network, pages));
        assert.deepEqual([...foreign], toAskedHosts(name));
      });
      define(context);
    });
  }
}
