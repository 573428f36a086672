import { readdir } from "node:fs/promises";
import path from "node:path";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { fileURLToPath } from "node:url";

/** Every file has browsers, profiles and a network of its own, and they mostly wait. */
const LANES = 2;
/** Files of minutes, which go first: else one goes on alone at the end. */
const LONG = ["wrong-page", "page-untouched", "accessibility", "engine"];
/** A file that hangs is ended, with a failure; the longest takes 2.5 minutes, thorough ones 15. */
const FILE_MS = process.env.RINGKAS_THOROUGH ? 1_800_000 : 420_000;
const FOLDER = fileURLToPath(new URL("../../tests/e2e", import.meta.url));

/**
 * How many end-to-end tests passed and were skipped, and which failed, in the files that have
 * `only` in their name; two files at a time, shown one after the other.
 *
 * Two real browsers on a busy machine lose a click now and then: a file that fails is run once
 * more, alone; its second run counts, and both are said.
 */
export async function runEndToEndTests(only) {
  const all = (await readdir(FOLDER)).filter((name) => name.endsWith(".test.mjs"));
  const names = all.filter((name) => name.includes(only));
  const files = sortByLength(names).map((name) => path.join(FOLDER, name));
  const counts = await runFiles(files, LANES);
  const failing = [...counts].filter(([, { failed }]) => failed.length > 0).map(([file]) => file);
  if (failing.length > 0) {
    console.log(`failed, so run once more: ${failing.map(toName).join(", ")}`);
    const again = await runFiles(failing, 1);
    for (const [file, second] of again) counts.set(file, second);
    const steady = failing.filter((file) => again.get(file)?.failed.length !== 0);
    const flaky = failing.filter((file) => !steady.includes(file));
    if (flaky.length > 0) console.log(`not always the same: ${flaky.map(toName).join(", ")}`);
  }
  const sum = (kind) => [...counts.values()].reduce((total, count) => total + count[kind], 0);
  const failed = [...counts.values()].flatMap((count) => count.failed);
  return { passed: sum("passed"), failed, skipped: sum("skipped") };
}

function sortByLength(names) {
  const isLong = (name) => LONG.includes(name.split(".")[0]);
  return [...names.filter(isLong), ...names.filter((name) => !isLong(name)).sort()];
}

/** Counts by file. */
async function runFiles(files, concurrency) {
  const counts = new Map(files.map((file) => [file, { passed: 0, failed: [], skipped: 0 }]));
  const results = run({ files, concurrency, timeout: FILE_MS });
  const toCount = ({ file, name }) => counts.get(file) ?? counts.get(name) ?? counts.get(files[0]);
  results.on("test:pass", (test) => {
    if (isTest(test) && !counts.has(test.name))
      toCount(test)[test.skip === undefined ? "passed" : "skipped"] += 1;
  });
  results.on("test:fail", (test) => {
    if (isTest(test) || isBrokenHook(test))
      toCount(test).failed.push(`${toName(test.file ?? test.name)}: ${test.name}`);
  });
  const report = results.compose(spec);
  report.pipe(process.stdout);
  await new Promise((resolve) => report.once("end", resolve));
  return counts;
}

function toName(file) {
  return path.basename(file);
}

// A suite is no test of its own, nor is a file; but a file that breaks is reported as a test.
function isTest({ details }) {
  return details.type !== "suite";
}

function isBrokenHook({ details }) {
  return details.error?.failureType === "hookFailed";
}
