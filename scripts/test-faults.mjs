import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { faults } from "../tests/faults/faults.mjs";

/*
 * Shows that the tests can fail: in a copy of the tracked files, breaks each defence in turn and
 * runs its test, which must go red; with nothing broken all of them must be green.
 *
 * npm run test:faults -- [--only words of a fault]
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const { values: options } = parseArgs({ options: { only: { type: "string", default: "" } } });

const copy = copyTracked();
const chosen = faults.filter(({ broken }) => broken.includes(options.only));
const tests = [...new Set(chosen.map(({ test }) => test))];
let wrong = 0;
say(isGreen(tests), `nothing broken: ${tests.length} files of tests are green`);
for (const fault of chosen) {
  const mend = breakDefence(fault);
  say(!isGreen([fault.test]), `${fault.broken}: ${fault.test} goes red`);
  mend();
}
rmSync(copy, { recursive: true });
console.log(`test:faults: ${chosen.length} defences broken, ${wrong} went wrong`);
process.exitCode = wrong > 0 ? 1 : 0;

function say(isRight, words) {
  if (!isRight) wrong += 1;
  console.log(`${isRight ? "✓" : "✗ not so:"} ${words}`);
}

function copyTracked() {
  const folder = mkdtempSync(path.join(tmpdir(), "ringkas-faults-"));
  const { stdout } = spawnSync("git", ["ls-files"], { cwd: ROOT, encoding: "utf8" });
  for (const file of stdout.split("\n").filter(Boolean))
    cpSync(path.join(ROOT, file), path.join(folder, file));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  return folder;
}

/** Breaks a defence in the copy; returns how to mend it. */
function breakDefence({ file, find, put }) {
  const place = path.join(copy, file);
  const whole = readFileSync(place, "utf8");
  writeFileSync(place, find === null ? whole + put : whole.replace(find, () => put));
  return () => writeFileSync(place, whole);
}

function isGreen(files) {
  const vitest = path.join("node_modules", "vitest", "vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run", ...files], { cwd: copy });
  return status === 0;
}
