import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../../scripts/browsers/until.mjs";
import { readThreadTime } from "./read-thread-time.mjs";

/** No surface may wait longer for an answer. */
export const SPINNER_MS = 10_000;
/** A page's own timers get this long before the click and after the answer. */
const SETTLE_MS = 150;
const CLOSE_MS = 5_000;

/**
 * What the real popup says of one page, and what the click did to the page.
 *
 * `gistMs` is when the gist was seen, or whatever came first, and `ms` when all of the answer was.
 * `scripts` counts the page's booby traps that went off after the click but not before it;
 * `blocked` is the longest time for which the page's thread answered nothing, `time` what the main
 * threads of page and extension computed between click and answer; `crash` tells who
 * was at work when the page died: "page" before the click, "us" after it.
 */
export async function visitPage(browser, { address, id, post = null, answer = null }) {
  const visit = { id, answer, browser: browser.name, state: null, words: "", ms: null };
  const faultsBefore = (await browser.readFaults()).length;
  let tab = null;
  try {
    tab = await browser.openPage("about:blank");
    // Some pages never end their load, and Firefox calls a page with a refused frame unloaded.
    await tab.goto(address).catch(() => {});
    await prepare(tab, post);
  } catch (error) {
    visit.crash = "page";
    visit.words = error.message.split("\n")[0];
  }
  if (tab && !visit.crash) Object.assign(visit, await click(browser, tab));
  const closed = await Promise.race([
    Promise.resolve(tab?.close()).then(
      () => true,
      () => true,
    ),
    sleep(CLOSE_MS, false),
  ]);
  if (!closed) visit.stuck = true;
  const faults = (await browser.readFaults()).slice(faultsBefore);
  visit.faults =
    visit.crash === "page" ? faults.filter((fault) => !/crashed$/.test(fault)) : faults;
  return visit;
}

/** Runs what the page's author would run after its load, and counts from there. */
async function prepare(tab, post) {
  if (post) await tab.evaluate(`(() => { ${post} })()`);
  await sleep(SETTLE_MS);
  await tab.evaluate(startCounting);
}

async function click(browser, tab) {
  const before = await tab.evaluate(readCounts).catch(() => ({ scripts: 0, html: null }));
  const timeBefore = readThreadTime(browser.pid);
  const start = Date.now();
  const answer = {};
  try {
    await browser.clickAction();
    const readWhole = async () => {
      const seen = await readAnswer(browser.popup);
      if (seen) answer.gistMs ??= Date.now() - start;
      return seen?.state !== "reading" && seen;
    };
    Object.assign(answer, await until("an answer", readWhole, SPINNER_MS));
    answer.ms = Date.now() - start;
  } catch (error) {
    answer.state = "no answer";
    answer.words = error.message.split("\n")[0];
    answer.ms = Date.now() - start;
  }
  answer.time = subtract(readThreadTime(browser.pid), timeBefore);
  await sleep(SETTLE_MS);
  const after = await tab.evaluate(readCounts).catch(() => null);
  if (after === null) answer.crash = "us";
  await browser.popup.close().catch(() => {});
  return { ...answer, ...compare(before, after) };
}

/** What page and extension computed meanwhile; a process that ended takes its time along. */
function subtract(after, before) {
  if (!after || !before) return null;
  return { page: after.page - before.page, extension: after.extension - before.extension };
}

function compare(before, after) {
  if (after === null) return {};
  return { scripts: after.scripts - before.scripts, blocked: Math.round(after.blocked) };
}

/** The popup's state and its first words, the gist's at first; null while it has none to say. */
async function readAnswer(popup) {
  if (!(await popup.isOpen())) return null;
  return popup
    .evaluate(() => {
      const main = document.querySelector("main");
      if (!main || (main.dataset.state === "reading" && !main.querySelector("header"))) return null;
      return { state: main.dataset.state, words: main.innerText.slice(0, 300) };
    })
    .catch(() => null);
}

/* Runs in the page, where nothing of the page may be trusted to be as it was: plain steps only. */
function startCounting() {
  const counter = { longest: 0, last: performance.now() };
  window.ringkasTestCounter = counter;
  setInterval(() => {
    const now = performance.now();
    if (now - counter.last > counter.longest) counter.longest = now - counter.last;
    counter.last = now;
  }, 10);
}

/* Runs in the page. */
function readCounts() {
  const counter = window.ringkasTestCounter;
  const blocked = counter ? counter.longest : 0;
  if (counter) counter.longest = 0;
  return { scripts: window.__pwned || 0, blocked };
}
