// Nothing but Node's own modules may be imported up here: the packages may not be installed yet.
import { buildExtension } from "./setup/build-extension.mjs";
import { installBrowser } from "./setup/install-browser.mjs";
import { installPackages } from "./setup/install-packages.mjs";
import { runEndToEndTests } from "./test/run-end-to-end-tests.mjs";
import { runUnitTests } from "./test/run-unit-tests.mjs";

const BROWSERS = ["chromium", "firefox"];
const hasUnitTests = !process.argv.includes("--e2e");

try {
  installPackages();
  BROWSERS.forEach(installBrowser);
  const counts = hasUnitTests ? [await runUnitTests()] : [];
  BROWSERS.forEach(buildExtension);
  counts.push(await runEndToEndTests());
  closeWith(counts);
} catch (error) {
  console.error(`npm test: ${error.message}`);
  closeWith([{ passed: 0, failed: 1, skipped: 0 }]);
}

// The last line of the output; .ci/run and whoever reads its log rely on its form.
function closeWith(counts) {
  const sum = (kind) => counts.reduce((total, count) => total + count[kind], 0);
  const skipped = sum("skipped");
  const line = `${sum("passed")} passed, ${sum("failed")} failed`;
  console.log(skipped > 0 ? `${line}, ${skipped} skipped` : line);
  process.exitCode = sum("failed") > 0 ? 1 : 0;
}
