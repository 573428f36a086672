import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { runLifetime } from "../tests/hostile/parts/lifetime.mjs";
import { runManyTabs } from "../tests/hostile/parts/many-tabs.mjs";
import { runPages } from "../tests/hostile/parts/pages.mjs";
import { runPayloads } from "../tests/hostile/parts/payloads.mjs";
import { runSoak } from "../tests/hostile/parts/soak.mjs";
import { runStrangers } from "../tests/hostile/parts/strangers.mjs";
import { buildExtension } from "./setup/build-extension.mjs";

/*
 * Attacks the built extension in both browsers and tells what went wrong.
 *
 * npm run test:hostile -- [--part pages]… [--browser firefox]… [--only word] [--piece 2/6] [--own]
 *                         [--long] [--shared folder] [--no-build]
 */
const PARTS = {
  pages: runPages,
  payloads: runPayloads,
  lifetime: runLifetime,
  strangers: runStrangers,
  "many-tabs": runManyTabs,
  soak: runSoak,
};
const { values: options } = parseArgs({
  options: {
    part: { type: "string", multiple: true, default: Object.keys(PARTS) },
    browser: { type: "string", multiple: true, default: ["chromium", "firefox"] },
    /** Opens only pages with one of these words, parted by commas, in their name. */
    only: { type: "string", default: "" },
    /** Opens one piece of the pages, as 2/6, and tells of it together with the pieces before. */
    piece: { type: "string", default: "1/1" },
    /** Opens only the project's own pages. */
    own: { type: "boolean", default: false },
    /** Runs the long counts where a part has two. */
    long: { type: "boolean", default: false },
    shared: { type: "string", default: "../shared" },
    "no-build": { type: "boolean", default: false },
  },
});

if (!existsSync(options.shared))
  console.log(`${options.shared} is not there: only the project's own pages and strings are used.`);
if (!options["no-build"]) options.browser.forEach(buildExtension);
let wrong = 0;
for (const part of options.part)
  for (const browser of options.browser) wrong += await PARTS[part](browser, options);
console.log(`\ntest:hostile: ${wrong} went wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
