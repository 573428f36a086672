import { readdir } from "node:fs/promises";
import path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

const FOLDER = fileURLToPath(new URL("../../tests/e2e", import.meta.url));

/**
 * How many end-to-end tests passed, failed and were skipped, in the files that have `only` in
 * their name; shown as they come, one at a time.
 */
export async function runEndToEndTests(only) {
  const all = (await readdir(FOLDER)).filter((name) => name.endsWith(".test.mjs"));
  const names = all.filter((name) => name.includes(only));
  const files = names.sort().map((name) => path.join(FOLDER, name));
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const results = run({ files, concurrency: 1 });
  results.on("test:pass", (test) => {
    if (isTest(test) && !files.includes(test.name))
      counts[test.skip === undefined ? "passed" : "skipped"] += 1;
  });
  results.on("test:fail", (test) => {
    if (isTest(test) || isBrokenHook(test)) counts.failed += 1;
  });
  const report = results.compose(spec);
  report.pipe(process.stdout);
  await new Promise((resolve) => report.once("end", resolve));
  return counts;
}

// A suite is no test of its own, nor is a file; but a file that breaks is reported as a test.
function isTest({ details }) {
  return details.type !== "suite";
}

function isBrokenHook({ details }) {
  return details.error?.failureType === "hookFailed";
}
