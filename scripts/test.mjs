// Nothing but Node's own modules may be imported up here: the packages may not be installed yet.
import { parseArgs } from "node:util";
import { checkSizes } from "./check-sizes.mjs";
import { buildExtension } from "./setup/build-extension.mjs";
import { installBrowser } from "./setup/install-browser.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { runEndToEndTests } from "./test/run-end-to-end-tests.mjs";
import { runUnitTests } from "./test/run-unit-tests.mjs";

/* npm run e2e -- [--repeat count] [--only word of a file's name] */
const BROWSERS = ["chromium", "firefox"];
const { values: options } = parseArgs({
  options: {
    /** Leaves the unit tests out. */
    e2e: { type: "boolean", default: false },
    /** Runs the end-to-end tests so many times, to find those that do not always go the same way. */
    repeat: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});

try {
  installPackages();
  BROWSERS.forEach(installBrowser);
  const counts = options.e2e ? [] : [await runUnitTests()];
  BROWSERS.forEach(buildExtension);
  counts.push(await checkSizes(BROWSERS));
  for (let round = 0; round < Number(options.repeat); round += 1)
    counts.push(await runEndToEndTests(options.only));
  closeWith(counts);
} catch (error) {
  closeWith([{ passed: 0, failed: [`npm test: ${error.message}`], skipped: 0 }]);
}

// The last line of the output; .ci/run and whoever reads its log rely on its form.
function closeWith(counts) {
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0);
  const failed = counts.flatMap((count) => count.failed);
  for (const name of failed) console.log(`failed: ${name}`);
  const skipped = sum("skipped");
  const line = `${sum("passed")} passed, ${failed.length} failed`;
  console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
  process.exitCode = failed.length > 0 ? 1 : 0;
}
