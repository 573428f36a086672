import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { faults } from "../faults/faults.mjs";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/**
 * Shows that the tests can fail: in a copy of the tracked files, breaks each defence in turn and
 * runs its test, which must go red; with nothing broken all of them must be green. How much was
 * not so.
 */
export function runFaults({ only }) {
  const isChosen = ({ broken }) => only.split(",").some((word) => broken.includes(word));
  const chosen = faults.filter(isChosen);
  const tests = [...new Set(chosen.map(({ test }) => test))];
  const copy = copyTracked();
  const whole = runTests(copy, tests);
  const words = `nothing broken: ${tests.length} files of tests are green`;
  const claims = [{ words, holds: whole.status === 0 }];
  if (whole.status !== 0) console.log(String(whole.stdout) + String(whole.stderr));
  for (const fault of chosen) {
    const mend = breakDefence(copy, fault);
    const holds = runTests(copy, [fault.test]).status !== 0;
    claims.push({ words: `${fault.broken}: ${fault.test} goes red`, holds });
    mend();
    console.log(`${holds ? "✓" : "✗ not so:"} ${claims.at(-1).words}`);
  }
  rmSync(copy, { recursive: true });
  const wrong = claims.filter(({ holds }) => !holds);
  console.log(`\nfaults: ${chosen.length} defences broken, ${wrong.length} claims do not hold`);
  for (const { words } of wrong) console.log(`  ✗ ${words}`);
  return wrong.length;
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
function breakDefence(copy, { file, find, put }) {
  const place = path.join(copy, file);
  const whole = readFileSync(place, "utf8");
  writeFileSync(place, find === null ? whole + put : whole.replace(find, () => put));
  return () => writeFileSync(place, whole);
}

function runTests(copy, files) {
  const vitest = path.join("node_modules", "vitest", "vitest.mjs");
  return spawnSync(process.execPath, [vitest, "run", ...files], { cwd: copy });
}
