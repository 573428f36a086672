import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../../scripts/browsers/until.mjs";
import { measureHeap } from "../support/measure-heap.mjs";
import { openBrowser } from "../support/open-browser.mjs";
import { toAddress, toQuietSite } from "../support/quiet-site.mjs";

/** A day of reading in short: pages visited, panels opened anew, ends of the background. */
const COUNTS = { visits: 60, openings: 12, ends: 3 };
const LONG_COUNTS = { visits: 1_000, openings: 200, ends: 50 };
/** Rounds before the first measure: caches fill once. */
const WARM_UP = 5;
const PAGES = 20;
/** What the extension's documents may keep more, once their garbage is collected. */
const MAX_GROWTH_MB = 10;
/** What is measured is memory: a busy machine may take its time. */
const WAIT_MS = 60_000;
const CLICK_MS = 300;

/** Many visits with the panel open, which is closed and opened again and again; what is kept. */
export async function runSoak(name, { long }) {
  const counts = long ? LONG_COUNTS : COUNTS;
  const { browser, end } = await openBrowser(name, toQuietSite(PAGES));
  const tab = await browser.openPage(toAddress(0));
  await openPanel(browser);
  for (let round = 0; round < WARM_UP; round += 1) await reopenPanel(browser);
  const before = await measureHeap(browser);
  await visitAll(browser, tab, counts);
  await sleep(1_000);
  const after = await measureHeap(browser);
  return report(name, counts, { before, after }) + (await end());
}

async function visitAll(browser, tab, { visits, openings, ends }) {
  for (let visit = 1; visit <= visits; visit += 1) {
    await tab.goto(toAddress(visit % PAGES));
    if (visit % Math.floor(visits / ends) === 0) await browser.endBackground().catch(() => {});
    if (visit % Math.floor(visits / openings) === 0) await reopenPanel(browser);
    if (visit % 100 === 0) console.log(`${browser.name}: ${visit}/${visits} visits`);
  }
}

async function openPanel(browser) {
  await browser.clickAction();
  await browser.popup.waitFor('main[data-state="ready"]', WAIT_MS);
  // Under load a click on a popup that has only just come may be lost.
  await until(
    "the panel to open",
    async () => {
      if (await browser.popup.isOpen()) await browser.popup.click("[data-action=open-panel]");
      await sleep(CLICK_MS);
      return browser.panel.isOpen();
    },
    WAIT_MS,
  );
  await browser.panel.waitFor('main[data-state="ready"]', WAIT_MS);
}

async function reopenPanel(browser) {
  await browser.panel.close();
  await openPanel(browser);
}

function report(name, counts, { before, after }) {
  const growth = (after.heap - before.heap) / 1e6;
  const documents = after.documents - before.documents;
  const listeners = after.listeners - before.listeners;
  console.log(
    `\n${name}: ${counts.visits} visits, the panel opened ${counts.openings} times, the background ` +
      `ended ${counts.ends} times: heap ${(before.heap / 1e6).toFixed(1)} MB and ` +
      `${growth.toFixed(1)} MB more after it, ${documents} documents more, ${listeners} listeners more`,
  );
  return [growth > MAX_GROWTH_MB, documents > 0, listeners > 0].filter(Boolean).length;
}
