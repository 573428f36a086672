import assert from "node:assert/strict";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import vm from "node:vm";
import { JSDOM, VirtualConsole } from "jsdom";
import { buildScript } from "../../scripts/bench-reading/build-readers.mjs";
import { pickPages } from "../../scripts/bench-reading/pick-pages.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";

/** Forty saved pages of the development data; the project's own fixtures where it is absent. */
const saved = pickPages(fileURLToPath(new URL("../../../shared", import.meta.url)), 40);
const type = "text/html; charset=utf-8";
const pages = new Map(saved.map(({ address, html }) => [address, { body: html, type }]));
const script = await buildScript(new URL("support/texts-entry.ts", import.meta.url));
vm.runInThisContext(script);
const expected = new Map(saved.map((page) => [page.id, readInNode(page)]));

/** What layout hides may be missing, no more than this of a page's paragraphs on average. */
const MAX_HIDDEN_SHARE = 0.02;
const hiddenByBrowser = new Map();

inBothBrowsers(`the text of ${saved.length} saved pages`, pages, (context) => {
  it("is that of the DOM without a browser, and its layout adds nothing", async (test) => {
    const other = [];
    const hidden = [];
    let count = 0;
    for (const page of saved) {
      const here = expected.get(page.id);
      const there = await readInTab(context.browser, page.address);
      if (!isSame(here.marked, there.marked)) other.push(page.id);
      const missing = there.marked.filter((text) => !there.shown.includes(text));
      const added = there.shown.filter((text) => !there.marked.includes(text));
      if (added.length > 0) other.push(`${page.id} adds ${added[0]}`);
      hidden.push(...missing.map((text) => `${page.id}: ${text}`));
      count += there.marked.length;
    }
    test.diagnostic(`hidden by layout: ${hidden.length} of ${count} paragraphs`);
    hiddenByBrowser.set(context.name, hidden);
    assert.deepEqual(other, []);
    assert.ok(hidden.length <= MAX_HIDDEN_SHARE * count, hidden.join("\n"));
  });
});

it("lacks the same hidden paragraphs in both browsers", () => {
  const [first, second] = hiddenByBrowser.values();
  assert.deepEqual(second, first);
});

/** The paragraphs as the `digest` command reads them. */
function readInNode({ html, address }) {
  const dom = new JSDOM(html, { url: address, virtualConsole: new VirtualConsole() });
  const read = globalThis.readParagraphs(dom.window.document, address);
  dom.window.close();
  return read;
}

async function readInTab(browser, address) {
  const tab = await browser.openPage(address);
  await tab.runScript(`${script};0`);
  const read = await tab.evaluate((url) => globalThis.readParagraphs(document, url), address);
  await tab.close();
  return read;
}

function isSame(some, others) {
  return some.length === others.length && some.every((text, at) => text === others[at]);
}
