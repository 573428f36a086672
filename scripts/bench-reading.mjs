import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import { parseArgs } from "node:util";
import { benchReading, READERS } from "./bench-reading/bench-reading.mjs";
import { pickPages } from "./bench-reading/pick-pages.mjs";
import { scoreText } from "./bench-reading/score-text.mjs";
import { toRows } from "./bench-reading/to-rows.mjs";
import { buildExtension } from "./setup/build-extension.mjs";

const { values } = parseArgs({
  options: {
    shared: { type: "string", default: "../shared" },
    pages: { type: "string", default: "60" },
    runs: { type: "string", default: "4" },
    browsers: { type: "string", default: "chromium,firefox" },
    out: { type: "string", default: ".cache/bench-reading.json" },
  },
});

const pages = pickPages(values.shared, Number(values.pages));
const [cpu] = os.cpus();
const about = { cpu: cpu?.model, cores: os.cpus().length, load: os.loadavg()[0], ...values };
console.log(JSON.stringify(about));
const results = {};
for (const name of values.browsers.split(",")) {
  buildExtension(name);
  const measured = await benchReading(name, { pages, runs: Number(values.runs) });
  results[name] = { ...measured, figures: toRows(measured) };
  for (const row of results[name].figures) printRow(name, row);
}
await mkdir(".cache", { recursive: true });
await writeFile(values.out, JSON.stringify({ about, results }));
printScores(Object.values(results)[0].rows);

function printRow(browser, { name, unit, median, low, high, n }) {
  const spread = n > 1 ? `  (10–90 %: ${low.toFixed(2)}–${high.toFixed(2)}, n ${n})` : "";
  console.log(`${browser.padEnd(9)} ${name.padEnd(44)} ${median.toFixed(2)} ${unit}${spread}`);
}

/** F1 by set, one column a reader, from the same run. */
function printScores(rows) {
  const judged = rows.filter(({ body }) => body !== null);
  if (judged.length === 0) return;
  console.log(`\nF1 by set       n   ${READERS.join("  ")}`);
  for (const set of new Set(judged.map((row) => row.set))) {
    const own = judged.filter((row) => row.set === set);
    const mean = (reader) =>
      own.reduce((sum, { body, texts }) => sum + scoreText(body, texts[reader]), 0) / own.length;
    const scores = READERS.map((reader) => mean(reader).toFixed(3));
    console.log(`${set.padEnd(15)} ${own.length}  ${scores.join("  ")}`);
  }
}
