import { mkdir, writeFile } from "node:fs/promises";
import os from "node:os";
import { parseArgs } from "node:util";
import { buildReaders } from "./bench-reading/build-readers.mjs";
import { measurePage } from "./bench-reading/measure-page.mjs";
import { pickPages } from "./bench-reading/pick-pages.mjs";
import { scoreText } from "./bench-reading/score-text.mjs";
import { launchChromium } from "./browsers/chromium.mjs";
import { launchFirefox } from "./browsers/firefox.mjs";
import { openNetwork } from "./browsers/open-network.mjs";
import { buildExtension } from "./setup/build-extension.mjs";

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
const READERS = ["ours", "readability", "defuddle", "clone"];

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
const script = await buildReaders();
const results = {};
for (const name of values.browsers.split(",")) results[name] = await measureIn(name);
const [cpu] = os.cpus();
const about = { cpu: cpu?.model, cores: os.cpus().length, load: os.loadavg()[0], ...values };
await mkdir(".cache", { recursive: true });
await writeFile(values.out, JSON.stringify({ about, results }));
console.log(JSON.stringify(about));
for (const [name, rows] of Object.entries(results)) printTimes(name, rows);
printScores(Object.values(results)[0]);

/** One row a page: what `measurePage` answers there. */
async function measureIn(name) {
  const type = "text/html; charset=utf-8";
  const network = await openNetwork(
    new Map(pages.map(({ address, html }) => [address, { body: html, type }])),
  );
  const browser = await LAUNCHERS[name]({ extension: buildExtension(name), network });
  const rows = [];
  try {
    for (const page of pages) {
      const tab = await browser.openPage(page.address);
      await tab.runScript(`${script};0`);
      const measured = await tab.evaluate(measurePage, {
        names: READERS,
        runs: Number(values.runs),
      });
      rows.push({ ...page, html: undefined, ...measured });
      await tab.close();
    }
  } finally {
    await browser.close();
    network.close();
  }
  return rows;
}

function printTimes(name, rows) {
  const print = (label, kind, of) => {
    const ratios = rows.map((row) => row[kind].ours / of(row[kind])).filter(Number.isFinite);
    const [low, middle, high] = [0.1, 0.5, 0.9].map((share) =>
      toQuantile(ratios, share).toFixed(2),
    );
    console.log(`${name.padEnd(9)} ${label.padEnd(36)} ${middle}  (10–90 %: ${low}–${high})`);
  };
  console.log(`\n${rows.length} pages, median of each: ours ÷`);
  print("Readability with its clone, warm", "warm", (ms) => ms.readability);
  print("Readability.parse alone, warm", "warm", (ms) => ms.readability - ms.clone);
  const ms = (kind, reader) =>
    toQuantile(
      rows.map((row) => row[kind][reader]),
      0.5,
    ).toFixed(1);
  for (const reader of READERS)
    console.log(
      `${name.padEnd(9)} ${reader.padEnd(12)} ${ms("warm", reader)} ms warm, ${ms("cold", reader)} ms cold`,
    );
}

/** F1 by set, one column a reader, from the same run. */
function printScores(rows) {
  const judged = rows.filter(({ body }) => body !== null);
  if (judged.length === 0) return;
  console.log(`\nF1 by set       n   ours  readability  defuddle`);
  for (const set of [...new Set(judged.map((row) => row.set))]) {
    const own = judged.filter((row) => row.set === set);
    const mean = (reader) =>
      own.reduce((sum, { body, texts }) => sum + scoreText(body, texts[reader]), 0) / own.length;
    console.log(
      `${set.padEnd(15)} ${own.length}  ${mean("ours").toFixed(3)}  ${mean("readability").toFixed(3)}  ${mean("defuddle").toFixed(3)}`,
    );
  }
}

function toQuantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;
}
