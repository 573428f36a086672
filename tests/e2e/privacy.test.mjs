import assert from "node:assert/strict";
import { it } from "node:test";
import { findForeignHosts } from "./support/find-foreign-hosts.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { inState, openReadyPopup } from "./support/surface-parts.mjs";

inBothBrowsers("privacy", pages, (context) => {
  it("reads no page before the reader's click, and only that page after it", async () => {
    const { browser } = context;
    const options = await browser.openExtensionPage("options.html");
    await browser.openPage(addresses.elsewhere);
    const asked = await browser.openPage(addresses.sample);
    assert.deepEqual(await readReadableTitles(options), []);
    await openReadyPopup(browser);
    assert.deepEqual(await readReadableTitles(options), [
      await asked.evaluate(() => document.title),
    ]);
  });

  it("requests nothing", async () => {
    const { browser, network } = context;
    const before = network.requests.length;
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor(inState("ready"));
    await browser.panel.click("[data-action=tab-sources]");
    await browser.panel.waitFor("[data-part=statement]");
    const origin = await browser.panel.evaluate(() => document.location.origin);
    const foreign = (await readRequests(browser.panel)).filter((url) => !url.startsWith(origin));
    assert.deepEqual(foreign, []);
    assert.deepEqual(network.requests.slice(before), []);
    assert.deepEqual(findForeignHosts(network, pages), []);
  });
});

/* The titles of the pages into which the extension may inject a script now. */
function readReadableTitles(options) {
  return options.evaluate(async () => {
    const read = async ({ id }) => {
      const injection = { target: { tabId: id }, func: () => document.title };
      const [answer] = await chrome.scripting.executeScript(injection);
      return answer?.result;
    };
    const tabs = await chrome.tabs.query({});
    const titles = await Promise.all(tabs.map((tab) => read(tab).catch(() => null)));
    return titles.filter(Boolean);
  });
}

function readRequests(surface) {
  return surface.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
}
