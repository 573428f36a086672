/**
 * What the extension's documents hold after their garbage is collected: `heap` in bytes,
 * `documents` and `listeners` by number. In Chromium by the panel's process, which the
 * extension's documents share; in Firefox by the reporters behind about:memory.
 */
export function measureHeap(browser) {
  return browser.name === "chromium"
    ? measureChromium(browser.native)
    : browser.runInWindow(measureFirefox);
}

async function measureChromium(chromium) {
  const target = chromium.targets().find((one) => one.url().includes("sidepanel.html"));
  const session = await target.createCDPSession();
  for (let round = 0; round < 3; round += 1) await session.send("HeapProfiler.collectGarbage");
  const { usedSize: heap } = await session.send("Runtime.getHeapUsage");
  const counters = await session.send("Memory.getDOMCounters");
  await session.detach();
  return { heap, documents: counters.documents, listeners: counters.jsEventListeners };
}

/* Runs in Firefox's own window. */
async function measureFirefox() {
  const rest = (time) => new Promise((resolve) => window.setTimeout(resolve, time));
  for (const round of [1, 2, 3]) {
    Services.obs.notifyObservers(null, "child-mmu-request");
    await rest(1_000 * round);
  }
  const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(
    Ci.nsIMemoryReporterManager,
  );
  const sum = { heap: 0, listeners: 0 };
  const documents = new Set();
  const add = (process, path, kind, units, amount) => {
    if (!process.startsWith("extension ") || !path.includes("moz-extension:")) return;
    if (path.startsWith("explicit/")) sum.heap += amount;
    if (path.startsWith("event-counts/") && path.endsWith("event-listeners"))
      sum.listeners += amount;
    const document = /window-objects\/.*window\((moz-extension:[^)]*)\)/.exec(path);
    if (document) documents.add(path.slice(0, document.index + document[0].length));
  };
  await new Promise((resolve) => manager.getReports(add, null, resolve, null, false));
  return { ...sum, documents: documents.size };
}
