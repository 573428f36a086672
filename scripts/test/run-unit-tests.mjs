import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";

const REPORT = ".cache/unit-tests.json";

/** How many unit tests passed, failed and were skipped; what Vitest prints is shown as it comes. */
export async function runUnitTests() {
  await rm(REPORT, { force: true });
  const vitest = spawn(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${REPORT}`,
    ],
    { stdio: "inherit" },
  );
  const [code] = await once(vitest, "exit");
  return toCounts(JSON.parse(await readFile(REPORT, "utf8")), code);
}

// A file that cannot be loaded, or an error outside the tests, fails without a failed test.
function toCounts(report, code) {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: code !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
