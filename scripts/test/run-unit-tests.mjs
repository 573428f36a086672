import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";

const REPORT = ".cache/unit-tests.json";

/** How many unit tests passed and were skipped, and which failed; what Vitest prints is shown. */
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
  const failed = report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = path.relative("tests", name);
    const tests = assertionResults.filter((test) => test.status === "failed");
    if (status === "failed" && assertionResults.length === 0) return [file];
    return tests.map(({ fullName }) => `${file}: ${fullName}`);
  });
  if (code !== 0 && failed.length === 0) failed.push("an error outside the unit tests");
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
