import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findWrongs, printVisits } from "../tests/hostile/support/judge-visits.mjs";
import {
  readHostilePages,
  readReadabilityPages,
  toNetworkPages,
} from "../tests/hostile/support/read-pages.mjs";
import { visitPage } from "../tests/hostile/support/visit-page.mjs";
import { launchChromium } from "./browsers/chromium.mjs";
import { launchFirefox } from "./browsers/firefox.mjs";
import { openNetwork } from "./browsers/open-network.mjs";
import { buildExtension, extensionFolder } from "./setup/build-extension.mjs";

/*
 * Opens every hostile page in both browsers, clicks the icon, and tells what went wrong.
 *
 * npm run test:hostile -- [--browser chromium|firefox] [--only word] [--shared folder] [--no-build]
 */
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const { values: options } = parseArgs({
  options: {
    browser: { type: "string", multiple: true, default: Object.keys(LAUNCH) },
    only: { type: "string", default: "" },
    shared: { type: "string", default: "../shared" },
    "no-build": { type: "boolean", default: false },
  },
});

const pages = (await readPages()).filter(({ id }) => id.includes(options.only));
let wrong = 0;
for (const name of options.browser) {
  if (!options["no-build"]) buildExtension(name);
  const visits = await visitAll(name);
  wrong += printVisits(name, visits);
  mkdirSync(".cache", { recursive: true });
  writeFileSync(`.cache/hostile-${name}.json`, JSON.stringify(visits, null, 1));
}
console.log(`\n${pages.length} pages × ${options.browser.length} browsers: ${wrong} went wrong`);
process.exitCode = wrong > 0 ? 1 : 0;

async function readPages() {
  if (!existsSync(options.shared)) {
    console.log(`${options.shared} is not there: only the project's own pages are opened.`);
  }
  return [...(await readHostilePages(options.shared)), ...readReadabilityPages(options.shared)];
}

async function visitAll(name) {
  const network = await openNetwork(toNetworkPages(pages));
  const launch = () => LAUNCH[name]({ extension: extensionFolder(name), network });
  let browser = await launch();
  const visits = [];
  for (const page of pages) {
    const visit = await visitPage(browser, page);
    visits.push(visit);
    if (findWrongs(visit).length > 0) console.log(name, visit);
    if (visit.stuck || visit.state === "no answer" || visit.crash) {
      await browser.close().catch(() => {});
      browser = await launch();
    }
  }
  await browser.close();
  network.close();
  return visits;
}
