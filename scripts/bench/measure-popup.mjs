import { until } from "../browsers/until.mjs";

const BULLET = "[data-action=show-bullet]";
const READY = "main[data-state=ready]";

/**
 * Milliseconds from the popup's start to its paint, by Chromium's own paint entries: with nothing
 * to read (`empty`), and to the bullets of an article (`bullets`); one entry a run each. `rest`
 * is from then until all of it was seen to stand there, so at most that long.
 */
export async function measurePopup(browser, { article, runs }) {
  const times = { empty: [], bullets: [], rest: [] };
  for (let run = 0; run < runs; run += 1) {
    const blank = await browser.openPage("about:blank");
    await browser.clickAction();
    await browser.popup.waitFor("main");
    times.empty.push((await readPaints(browser.popup, "first-contentful-paint"))[0]);
    await browser.popup.close();
    await blank.close();
    const page = await browser.openPage(article);
    await browser.clickAction();
    await browser.popup.waitFor(BULLET);
    await browser.popup.waitFor(READY);
    const seen = await browser.popup.evaluate(() => performance.now());
    const paints = await readPaints(browser.popup, "largest-contentful-paint");
    times.bullets.push(paints.at(-1));
    times.rest.push(Math.max(0, seen - paints.at(-1)));
    await browser.popup.close();
    await page.close();
  }
  return times;
}

async function readPaints(popup, type) {
  const read = () => popup.evaluate(readPaintEntries, type);
  return until(`a ${type}`, async () => {
    const paints = await read();
    return paints.length > 0 ? paints : null;
  });
}

/* Runs in the popup. */
function readPaintEntries(type) {
  return new Promise((resolve) => {
    const kind = type === "first-contentful-paint" ? "paint" : type;
    new PerformanceObserver((list) => {
      const entries = list.getEntries().filter(({ name }) => kind !== "paint" || name === type);
      resolve(entries.map(({ startTime }) => startTime));
    }).observe({ type: kind, buffered: true });
    setTimeout(resolve, 500, []);
  });
}

/** Bytes of heap after garbage collection: the panel with an article, and the worker. */
export async function measureMemory(browser, article) {
  const page = await browser.openPage(article);
  await browser.clickAction();
  await browser.popup.waitFor(BULLET);
  await browser.popup.click("[data-action=open-panel]");
  await browser.panel.waitFor(READY);
  const targets = browser.native.targets();
  const panel = targets.find((target) => target.url().endsWith("/sidepanel.html"));
  const worker = targets.find((target) => target.type() === "service_worker");
  const bytes = { panel: await readHeap(panel), worker: await readHeap(worker) };
  await browser.panel.close();
  await page.close();
  return bytes;
}

async function readHeap(target) {
  if (!target) return null;
  const session = await target.createCDPSession();
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}

/**
 * What an article's page holds before anybody asked: worlds of extensions, and listeners (the page
 * itself has none).
 */
export async function measureUnasked(browser, article) {
  const page = await browser.openPage(article);
  const target = browser.native.targets().find((one) => one.url() === article);
  const session = await target.createCDPSession();
  const worlds = [];
  session.on("Runtime.executionContextCreated", ({ context }) => worlds.push(context));
  await session.send("Runtime.enable");
  const { result } = await session.send("Runtime.evaluate", {
    expression:
      "[window, document].map((target) => Object.values(getEventListeners(target)).flat().length)",
    includeCommandLineAPI: true,
    returnByValue: true,
  });
  await page.close();
  const foreign = worlds.filter(({ origin }) => origin.startsWith("chrome-extension://"));
  return { worlds: foreign.length, listeners: result.value.reduce((sum, count) => sum + count, 0) };
}
