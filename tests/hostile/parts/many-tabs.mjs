import { setTimeout as sleep } from "node:timers/promises";
import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { until } from "../../../scripts/browsers/until.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";
import { launchers } from "../support/launchers.mjs";
import { toAddress, toQuietSite, toTitle } from "../support/quiet-site.mjs";

const COUNTS = { tabs: 20, visits: 60, openings: 12 };
const LONG_COUNTS = { tabs: 100, visits: 1_000, openings: 200 };
/** What the panel's heap may grow by, once its garbage is collected. */
const MAX_GROWTH_MB = 10;

/** Many tabs with one panel, then many visits and openings; how much went wrong. */
export async function runManyTabs(name, { long }) {
  const counts = long ? LONG_COUNTS : COUNTS;
  const network = await openNetwork(toQuietSite(counts.tabs));
  const browser = await launchers[name]({ extension: extensionFolder(name), network });
  const times = await switchTabs(browser, counts.tabs);
  const p95 = times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * 0.95)];
  console.log(`\n${name}: ${counts.tabs} tabs: panel switches, p95 ${p95} ms of ${times.length}`);
  const growth = name === "chromium" ? await soak(browser, counts) : null;
  const faults = await browser.readFaults();
  for (const fault of faults.slice(0, 10)) console.log(`  ✗ ${fault}`);
  await browser.close();
  network.close();
  return faults.length + (growth?.wrong ?? 0);
}

/** Reads the article of every tab, then shows each again and waits for the panel to follow. */
async function switchTabs(browser, count) {
  const tabs = [];
  for (let number = 0; number < count; number += 1) {
    tabs.push(await browser.openPage(toAddress(number)));
    await browser.clickAction();
    await browser.popup.waitFor('main[data-state="ready"]');
    if (number === 0) await browser.popup.click("[data-action=open-panel]");
    else await browser.popup.close();
    await waitForTitle(browser.panel, number);
  }
  const times = [];
  for (const [number, tab] of tabs.entries()) {
    const start = Date.now();
    await tab.show();
    await waitForTitle(browser.panel, number);
    times.push(Date.now() - start);
  }
  for (const tab of tabs.slice(1)) await tab.close();
  await tabs[0].show();
  return times;
}

function waitForTitle(panel, number) {
  const read = () => panel.text("[data-part=title]").catch(() => "");
  return until("the panel to follow", async () => (await read()) === toTitle(number));
}

/** Visits pages in one tab with the panel open, and opens popups; what the panel's heap keeps. */
async function soak(browser, { visits, openings, tabs }) {
  const tab = await browser.openPage(toAddress(0));
  await readOnce(browser);
  const before = await measure(browser.native);
  for (let visit = 1; visit <= visits; visit += 1) {
    await tab.goto(toAddress(visit % tabs));
    if (visit % Math.floor(visits / openings) === 0) await readOnce(browser);
  }
  await sleep(1_000);
  const after = await measure(browser.native);
  const growth = (after.heap - before.heap) / 1e6;
  const documents = after.documents - before.documents;
  const listeners = after.listeners - before.listeners;
  console.log(
    `chromium: ${visits} visits, ${openings} popups: the panel's heap grew by ` +
      `${growth.toFixed(1)} MB, its documents by ${documents}, its listeners by ${listeners}`,
  );
  const wrongs = [growth > MAX_GROWTH_MB, documents > 0, listeners > 0];
  return { wrong: wrongs.filter(Boolean).length };
}

async function readOnce(browser) {
  await browser.clickAction();
  await browser.popup.waitFor('main[data-state="ready"]');
  await browser.popup.close();
}

/** Heap in bytes, documents and listeners of the side panel, after its garbage is collected. */
async function measure(chromium) {
  const target = chromium.targets().find((one) => one.url().includes("sidepanel.html"));
  const session = await target.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
  const counters = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap, documents: counters.documents, listeners: counters.jsEventListeners };
}
