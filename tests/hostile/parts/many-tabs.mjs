import { until } from "../../../scripts/browsers/until.mjs";
import { openBrowser } from "../support/open-browser.mjs";
import { toAddress, toQuietSite, toTitle } from "../support/quiet-site.mjs";

const COUNT = 20;
const LONG_COUNT = 100;
/** Opening a tab under a hundred others may take its time on a busy machine; a switch may not. */
const OPENING_MS = 30_000;
/** The panel keeps so many articles and asks for a click on those before (page-session.ts). */
const MAX_KEPT = 50;

/** Many tabs, all read, then each shown again with one panel beside them; how much went wrong. */
export async function runManyTabs(name, { long }) {
  const count = long ? LONG_COUNT : COUNT;
  const { browser, end } = await openBrowser(name, toQuietSite(count));
  const tabs = await readTabs(browser, count);
  const times = await switchTabs(browser, tabs);
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.floor((sorted.length - 1) * share)];
  console.log(
    `\n${name}: ${count} tabs read, ${times.length} panel switches: p50 ${at(0.5)} ms, ` +
      `p95 ${at(0.95)} ms, longest ${at(1)} ms`,
  );
  return end();
}

async function readTabs(browser, count) {
  const tabs = [];
  for (let number = 0; number < count; number += 1) {
    tabs.push(await browser.openPage(toAddress(number)));
    await browser.clickAction();
    await browser.popup.waitFor('main[data-state="ready"]', OPENING_MS);
    if (number === 0) await browser.popup.click("[data-action=open-panel]");
    else await browser.popup.close();
    await waitForTitle(browser.panel, number, OPENING_MS);
  }
  return tabs;
}

/** From the call that shows a tab to its headline in the panel, for those that the panel keeps. */
async function switchTabs(browser, tabs) {
  const times = [];
  for (const [number, tab] of [...tabs.entries()].slice(-MAX_KEPT)) {
    const start = Date.now();
    await tab.show();
    await waitForTitle(browser.panel, number);
    times.push(Date.now() - start);
  }
  return times;
}

function waitForTitle(panel, number, timeoutMs) {
  const read = () => panel.text("[data-part=title]").catch(() => "");
  const hasCome = async () => (await read()) === toTitle(number);
  return until("the panel to follow", hasCome, timeoutMs);
}
