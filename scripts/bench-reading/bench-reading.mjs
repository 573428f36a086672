import { launchChromium } from "../browsers/chromium.mjs";
import { launchFirefox } from "../browsers/firefox.mjs";
import { openNetwork } from "../browsers/open-network.mjs";
import { extensionFolder } from "../setup/build-extension.mjs";
import { buildReaders } from "./build-readers.mjs";
import { makePages } from "./make-pages.mjs";
import { measurePage, measureStages } from "./measure-page.mjs";

const LAUNCHERS = { chromium: launchChromium, firefox: launchFirefox };
export const READERS = ["ours", "readability", "defuddle"];

/**
 * What one browser takes to read: `pages` with every reader, the stages of ours on them, and
 * the stages on made pages of growing size.
 *
 * Runs in the isolated world in which an extension's script runs, where Firefox puts a wrapper
 * around each node. Readability and defuddle are timed with the copy that they need.
 */
export async function benchReading(name, { pages, runs }) {
  const made = makePages();
  const network = await openNetwork(toSite([...pages, ...made]));
  const browser = await LAUNCHERS[name]({ extension: extensionFolder(name), network });
  const script = await buildReaders();
  const visit = async ({ address }, ...steps) => {
    const tab = await browser.openPage(address);
    await tab.runIsolated(`${script};0`);
    const measured = [];
    for (const [work, options] of steps) measured.push(await tab.runIsolated(work, options));
    await tab.close();
    return measured;
  };
  try {
    const rows = [];
    for (const page of pages) rows.push(await readWithAll(page, { visit, runs }));
    const grown = [];
    for (const page of made) grown.push(...(await visit(page, [measureStages, { runs: 2 }])));
    return { rows, grown };
  } finally {
    await browser.close();
    network.close();
  }
}

/** Loads the page once for each reader's first run; what they take warm is from the first load. */
async function readWithAll(page, { visit, runs }) {
  const [first, { stages }] = await visit(
    page,
    [measurePage, { names: READERS, runs }],
    [measureStages, { runs }],
  );
  const [other] = await visit(page, [measurePage, { names: ["readability"], runs: 0 }]);
  const cold = { ours: first.cold.ours, readability: other.cold.readability };
  return { ...page, html: undefined, ...first, cold, stages };
}

function toSite(pages) {
  const type = "text/html; charset=utf-8";
  return new Map(pages.map(({ address, html }) => [address, { body: html, type }]));
}
