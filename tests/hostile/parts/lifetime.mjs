import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../../scripts/browsers/until.mjs";
import { openBrowser } from "../support/open-browser.mjs";
import { toAddress, toQuietSite } from "../support/quiet-site.mjs";
import { SPINNER_MS } from "../support/visit-page.mjs";

const KILLS = 20;
const TABS = 20;
/** The points at which the background ends lie so far apart, from the click on. */
const STEP_MS = 25;

/** The background ends at twenty points of an analysis; the extension is reloaded under twenty tabs. */
export async function runLifetime(name) {
  const { browser, end } = await openBrowser(name, toQuietSite(TABS));
  const stuck = await endAtEveryPoint(browser);
  console.log(`\n${name}: background ended at ${KILLS} points: ${stuck} spinners stuck`);
  const reload = await reloadUnderTabs(browser);
  const faults = await end();
  console.log(
    `${name}: reloaded under ${TABS} tabs: ${faults} errors, next click works in ` +
      `${reload.answered} of ${reload.tried}`,
  );
  return stuck + faults + reload.tried - reload.answered;
}

async function endAtEveryPoint(browser) {
  let stuck = 0;
  for (let point = 0; point < KILLS; point += 1) {
    const tab = await browser.openPage(toAddress(point));
    const clicked = browser.clickAction();
    await sleep(point * STEP_MS);
    await browser.endBackground().catch(() => {});
    await clicked;
    if (!(await isAnswered(browser))) stuck += 1;
    await browser.popup.close();
    await tab.close();
  }
  return stuck;
}

async function reloadUnderTabs(browser) {
  const tabs = [];
  for (let number = 0; number < TABS; number += 1) {
    tabs.push(await browser.openPage(toAddress(number)));
    await clickOnce(browser);
  }
  await browser.reloadExtension();
  for (const tab of tabs) await tab.evaluate(stirPage);
  await sleep(500);
  let answered = 0;
  for (const tab of tabs) {
    await tab.show();
    if (await clickOnce(browser)) answered += 1;
  }
  return { answered, tried: tabs.length };
}

async function clickOnce(browser) {
  await browser.clickAction();
  const isDone = await isAnswered(browser);
  await browser.popup.close().catch(() => {});
  return isDone;
}

function isAnswered({ popup }) {
  const readState = () => popup.evaluate(() => document.querySelector("main")?.dataset.state);
  return until(
    "an answer",
    async () => (await readState().catch(() => "reading")) === "ready",
    SPINNER_MS,
  ).catch(() => false);
}

/* Runs in the page: does all that an orphaned script of ours listens to. */
function stirPage() {
  history.pushState({}, "", `${location.pathname}?moved`);
  document.dispatchEvent(new MouseEvent("mousemove", { clientX: 200, clientY: 200 }));
  document.querySelector("p").click();
  scrollTo(0, 200);
}
