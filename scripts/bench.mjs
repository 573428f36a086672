import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { pickPages } from "./bench-reading/pick-pages.mjs";
import { buildDigest } from "./bench/build-digest.mjs";
import { runBrowser, runNode } from "./bench/run-parts.mjs";
import { runSummaries } from "./bench/run-summaries.mjs";
import { toLines } from "./bench/to-lines.mjs";
import { writeReport } from "./bench/write-report.mjs";
import { findBrowser } from "./browsers/find-browser.mjs";

/**
 * `npm run bench [-- --quick] [--shared DIR] [--out FILE]`: all that is fast or small about
 * Ringkas, measured in one run in real Chromium, Firefox and Node. The full run writes
 * docs/bench.md and the README's short table; `--quick` only prints, on few pages.
 */
const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    shared: { type: "string", default: "../shared" },
    out: { type: "string", default: ".cache/bench.json" },
  },
});

const FULL = {
  pages: 60,
  readingRuns: 3,
  runs: 3,
  markRuns: 15,
  popupRuns: 12,
  documents: 200,
  sizes: [10_000, 50_000, 250_000, 1_000_000, 2_000_000],
};
const QUICK = {
  pages: 8,
  readingRuns: 1,
  runs: 1,
  markRuns: 3,
  popupRuns: 2,
  documents: 10,
  sizes: [10_000, 50_000, 250_000],
};

const began = performance.now();
const options = values.quick ? QUICK : FULL;
const folder = path.dirname(values.out);
mkdirSync(folder, { recursive: true });
const pages = pickPages(values.shared, options.pages);
const script = await buildDigest();
const browsers = {};
let texts = [];
for (const name of ["chromium", "firefox"]) {
  const run = await runBrowser(name, { pages, script, options });
  browsers[name] = run.results;
  texts = run.texts;
}
const node = await runNode({ script, texts, options });
const summaries = runSummaries({ shared: values.shared, documents: options.documents, folder });

const [cpu] = os.cpus();
const about = {
  machine: `${cpu?.model ?? "unknown"}, ${os.cpus().length} cores, load ${os.loadavg()[0].toFixed(1)}`,
  versions: [...["chromium", "firefox"].map(readVersion), `Node ${process.version}`].join(", "),
  pages: `${pages.length} (${pages[0].set === "fixtures" ? "the project's own" : "saved pages"}), ${texts.length} with an article's text`,
  runs: `${options.readingRuns} readings and ${options.runs} digests a page after the first, ${options.popupRuns} popups, ${options.markRuns} times marks`,
  took: `${((performance.now() - began) / 60_000).toFixed(1)} minutes`,
};
const lines = toLines({ browsers, node, summaries });
writeFileSync(values.out, JSON.stringify({ about, lines, results: { browsers, node, summaries } }));
for (const [name, value] of Object.entries(about)) console.log(`${name}: ${value}`);
for (const [what, where, figure, limit] of lines)
  console.log(`${where.padEnd(9)} ${what.padEnd(48)} ${figure.padEnd(28)} ${limit}`);
if (!values.quick) writeReport(about, lines);

function readVersion(name) {
  return execFileSync(findBrowser(name), ["--version"], { encoding: "utf8" }).trim();
}
