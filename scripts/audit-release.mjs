import { createHash } from "node:crypto";
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { packFiles, toArchive } from "./setup/pack-extension.mjs";

/*
 * What a store's reviewer looks at: two clean builds byte for byte the same, Mozilla's linter,
 * known holes in the run-time packages, and their licences.
 */
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const WXT = path.join(ROOT, "node_modules/wxt/bin/wxt.mjs");
const BUILDS = [[], ["-b", "firefox", "--mv3"]];
/** Run without being installed: its packages would outnumber the project's own. */
const LINTER = "web-ext@10";
/**
 * Readability and Preact hold assignments to innerHTML, which nothing of ours calls; that no file
 * of ours has one is a test's matter (tests/conventions.test.ts).
 */
const LIBRARY_WARNING = "UNSAFE_VAR_ASSIGNMENT";

/** Known holes of run-time packages, and the versions that mended them. */
const MENDED = [
  { name: "@mozilla/readability", since: "0.6.0", advisory: "GHSA-3p6v-hrg8-8qj7" },
  { name: "preact", since: "10.28.2", advisory: "GHSA-36hm-qxxp-pg3m" },
];

const faults = [
  ...(await compareBuilds()),
  ...lintFirefox(),
  ...auditPackages(),
  ...findOldHoles(),
];
listLicences();
for (const fault of faults) console.log(`✗ ${fault}`);
console.log(`audit:release: ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function compareBuilds() {
  const [first, second] = [await buildClean(), await buildClean()];
  const names = [...new Set([...first.keys(), ...second.keys()])];
  const other = names.filter((name) => first.get(name) !== second.get(name));
  console.log(`two clean builds: ${names.length} files, ${other.length} differ`);
  return other.map((name) => `${name} differs between two builds`);
}

/** The SHA-256 of every file and archive of a build in a new copy of the tracked files. */
async function buildClean() {
  const folder = mkdtempSync(path.join(tmpdir(), "ringkas-build-"));
  for (const file of run("git", ["ls-files"]).split("\n").filter(Boolean))
    cpSync(path.join(ROOT, file), path.join(folder, file));
  symlinkSync(path.join(ROOT, "node_modules"), path.join(folder, "node_modules"));
  for (const args of BUILDS) run(process.execPath, [WXT, "build", ...args], folder);
  const output = path.join(folder, ".output");
  const files = readdirSync(output, { recursive: true }).filter((file) =>
    statSync(path.join(output, file)).isFile(),
  );
  const sums = new Map(
    files.sort().map((file) => [file, hash(readFileSync(path.join(output, file)))]),
  );
  for (const built of readdirSync(output)) {
    const archive = toArchive(await packFiles(path.join(output, built)));
    sums.set(`${built}.zip`, hash(archive));
  }
  rmSync(folder, { recursive: true });
  return sums;
}

function hash(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}

function lintFirefox() {
  const source = path.join(ROOT, ".output/firefox-mv3");
  const args = ["--yes", LINTER, "lint", "--source-dir", source, "--output", "json"];
  const { stdout, stderr } = spawnSync("npx", args, { encoding: "utf8", timeout: 240_000 });
  const start = stdout?.indexOf("{") ?? -1;
  if (start < 0) {
    console.log(`web-ext lint skipped: ${LINTER} could not be fetched (${stderr?.slice(-120)})`);
    return [];
  }
  const { errors, warnings } = JSON.parse(stdout.slice(start));
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  const others = warnings.filter(({ code }) => code !== LIBRARY_WARNING);
  const inLibraries = warnings.filter(({ code }) => code === LIBRARY_WARNING);
  const places = inLibraries.map(({ file, line, column }) => `${file}:${line}:${column}`);
  console.log(`  innerHTML in Readability and Preact: ${places.join(", ")}`);
  return [...errors, ...others].map(({ code, file, line, message }) =>
    [code, file, line, message].join(" "),
  );
}

function auditPackages() {
  const args = ["audit", "--omit=dev", "--json"];
  const { stdout } = spawnSync("npm", args, { cwd: ROOT, encoding: "utf8" });
  const { metadata, message = "it gave no answer" } = readJson(stdout);
  const total = metadata?.vulnerabilities?.total;
  if (total === undefined) {
    console.log(
      `npm audit --omit=dev: the registry told nothing of known holes (${message}), so the run-time ` +
        `packages were checked for these ${MENDED.length} alone, by version:`,
    );
    return [];
  }
  console.log(`npm audit --omit=dev: the registry knows ${total} holes in the run-time packages`);
  return total > 0 ? [`${total} known holes in run-time packages`] : [];
}

function readJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Also for registries that answer no audit: the holes that SECURITY.md speaks of are behind us. */
function findOldHoles() {
  const { packages } = readLock();
  return MENDED.flatMap(({ name, since, advisory }) => {
    const { version } = packages[`node_modules/${name}`];
    const isMended = version.localeCompare(since, "en", { numeric: true }) >= 0;
    console.log(`${name} ${version}: ${advisory} is ${isMended ? "mended" : "open"}`);
    return isMended ? [] : [`${name} ${version} has the hole ${advisory}`];
  });
}

function readLock() {
  return JSON.parse(readFileSync(path.join(ROOT, "package-lock.json"), "utf8"));
}

function listLicences() {
  const { packages } = readLock();
  const shipped = Object.entries(packages).filter(([name, entry]) => name !== "" && !entry.dev);
  console.log("run-time packages:");
  for (const [name, { version, license, optional, peer, devOptional }] of shipped) {
    if (optional || peer || devOptional) continue;
    console.log(`  ${name.replace("node_modules/", "")} ${version}, ${license}`);
  }
}

function run(command, args, cwd = ROOT) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed: ${stderr.slice(-400)}`);
  return stdout;
}
