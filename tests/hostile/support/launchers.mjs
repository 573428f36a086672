import { launchChromium } from "../../../scripts/browsers/chromium.mjs";
import { launchFirefox } from "../../../scripts/browsers/firefox.mjs";

/** What starts each test browser, by its name. */
export const launchers = { chromium: launchChromium, firefox: launchFirefox };
