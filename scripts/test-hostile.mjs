import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { runFaults } from "../tests/hostile/parts/faults.mjs";
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
/** Needs no browser: breaks each defence in turn. */
const FAULTS = "faults";
const { values: options } = parseArgs({
  options: {
    part: { type: "string", multiple: true, default: [...Object.keys(PARTS), FAULTS] },
    browser: { type: "string", multiple: true, default: ["chromium", "firefox"] },
    /** Takes only pages, or faults, with one of these words, parted by commas, in their name. */
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
for (const part of options.part.filter((name) => name !== FAULTS))
  for (const browser of options.browser) wrong += await PARTS[part](browser, options);
if (options.part.includes(FAULTS)) wrong += runFaults(options);
console.log(`\ntest:hostile: ${wrong} went wrong`);
process.exitCode = wrong > 0 ? 1 : 0;
