import { readFileSync } from "node:fs";
import vm from "node:vm";
import { buildReaders } from "../bench-reading/build-readers.mjs";
import { measurePage } from "../bench-reading/measure-page.mjs";
import { launchChromium } from "../browsers/chromium.mjs";
import { launchFirefox } from "../browsers/firefox.mjs";
import { openNetwork } from "../browsers/open-network.mjs";
import { buildExtension } from "../setup/build-extension.mjs";
import { makeDigests, measureDigest, measureScaling } from "./measure-digest.mjs";
import { measureMarks } from "./measure-marks.mjs";
import { measureMemory, measurePopup, measureUnasked } from "./measure-popup.mjs";
import { measureSizes } from "./measure-sizes.mjs";

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
const READERS = ["ours", "readability", "defuddle", "clone"];
const TYPE = "text/html; charset=utf-8";
const EMPTY_PAGE = "https://bench.example/";
const ARTICLE = "https://bench.example/artikel";
const ARTICLE_FILE = "tests/fixtures/articles/publisher-box/page.html";
const MARKS = 500;
const DIGESTS = 100;
/** A shorter text is a notice, and its fixed costs hide the rest. */
const MIN_CHARACTERS = 800;

/** All that is measured in one real browser, and the texts of the pages that it read. */
export async function runBrowser(name, { pages, script, options }) {
  const network = await openNetwork(
    new Map([
      ...pages.map(({ address, html }) => [address, { body: html, type: TYPE }]),
      [EMPTY_PAGE, { body: "<!doctype html><title>Bench</title><body>", type: TYPE }],
      [ARTICLE, { body: readFileSync(ARTICLE_FILE), type: TYPE }],
    ]),
  );
  const extension = buildExtension(name);
  const browser = await LAUNCHERS[name]({ extension, network });
  try {
    const reading = await runReading(browser, pages, options);
    const texts = reading.flatMap(({ text }) => (text.text.length < MIN_CHARACTERS ? [] : text));
    const tab = await browser.openPage(EMPTY_PAGE);
    await tab.runScript(`${script};0`);
    const digest = await tab.evaluate(measureDigest, { texts, runs: options.runs });
    const scaling = await tab.evaluate(measureScaling, { texts, sizes: options.sizes });
    const marks = await tab.evaluate(measureMarks, { count: MARKS, runs: options.markRuns });
    const own = name === "chromium" ? await runChromiumOnly(browser, { tab, texts, options }) : {};
    await tab.close();
    return {
      texts,
      results: { reading, digest, scaling, marks, ...own, sizes: await measureSizes(extension) },
    };
  } finally {
    await browser.close();
    network.close();
  }
}

/** What only Chromium tells: heaps, paints, and the worlds of a page. */
async function runChromiumOnly(browser, { tab, texts, options }) {
  const heap = await runHeap(tab, browser, texts);
  const unasked = await measureUnasked(browser, EMPTY_PAGE);
  const popup = await measurePopup(browser, { article: ARTICLE, runs: options.popupRuns });
  return { heap, unasked, popup, memory: await measureMemory(browser, ARTICLE) };
}

/** Bytes of a page's heap after garbage collection: before and after a hundred digests in a row. */
async function runHeap(tab, browser, texts) {
  const target = browser.native.targets().find((one) => one.url() === EMPTY_PAGE);
  const session = await target.createCDPSession();
  const read = async () => {
    await session.send("HeapProfiler.collectGarbage");
    return (await session.send("Runtime.getHeapUsage")).usedSize;
  };
  await tab.evaluate(makeDigests, { texts, count: DIGESTS });
  const before = await read();
  await tab.evaluate(makeDigests, { texts, count: DIGESTS });
  return { digests: DIGESTS, before, after: await read() };
}

async function runReading(browser, pages, { readingRuns }) {
  const readers = await buildReaders();
  const rows = [];
  for (const page of pages) {
    const tab = await browser.openPage(page.address);
    await tab.runScript(`${readers};0`);
    const { texts, cold, warm, elements } = await tab.evaluate(measurePage, {
      names: READERS,
      runs: readingRuns,
    });
    const language = await tab.evaluate(() => document.documentElement.lang.slice(0, 2) || "en");
    const title = await tab.evaluate(() => document.title);
    rows.push({ id: page.id, cold, warm, elements, text: { text: texts.ours, title, language } });
    await tab.close();
  }
  return rows;
}

/** The digest's stages in Node, on the same texts. */
export async function runNode({ script, texts, options }) {
  vm.runInThisContext(script, { filename: "digest.js" });
  return {
    digest: await measureDigest({ texts, runs: options.runs }),
    scaling: await measureScaling({ texts, sizes: options.sizes }),
  };
}
