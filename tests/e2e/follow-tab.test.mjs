import assert from "node:assert/strict";
import { it } from "node:test";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { inState, openPanelAlone, openReadyPopup, waitForWords } from "./support/surface-parts.mjs";

const SAMPLE = "Feri Listrik Teluk Seruni Jalani Uji Coba, Waktu Tempuh Turun Jadi 25 Menit";
const LIBRARY = "Perpustakaan Keliling Datangi Tujuh Desa di Lereng Gunung Rawit";
const READ_PAGE = "[data-action=read-page]";

inBothBrowsers("the panel beside another page", pages, (context) => {
  let first;
  let second;

  it("shows the page that the reader asked for", async () => {
    const { browser } = context;
    first = await browser.openPage(addresses.sample);
    await openReadyPopup(browser);
    assert.equal(await browser.panel.isOpen(), false);
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor(inState("ready"));
    await waitForWords(browser.panel, "[data-part=title]", SAMPLE);
    await browser.popup.close();
  });

  it("says so when another tab comes to the front", async () => {
    const { browser } = context;
    second = await browser.openPage(addresses.elsewhere);
    await browser.panel.waitFor(inState("moved"));
    await browser.panel.waitFor(READ_PAGE);
  });

  it("asks for a click on the icon where it may not read", async () => {
    const { panel } = context.browser;
    await panel.click(READ_PAGE);
    await panel.waitFor(`${inState("moved")} [data-part=moved]:not(:has(button))`);
  });

  it("shows the other page after that click", async () => {
    const { browser } = context;
    await openReadyPopup(browser);
    await waitForWords(browser.panel, "[data-part=title]", LIBRARY);
    await browser.panel.waitFor(inState("ready"));
    await browser.popup.close();
  });

  it("shows the first page again when its tab comes back", async () => {
    const { browser } = context;
    await first.show();
    await waitForWords(browser.panel, "[data-part=title]", SAMPLE);
    await browser.panel.waitFor(inState("ready"));
  });

  it("says so when the tab goes to another address", async () => {
    const { browser } = context;
    await first.goto(addresses.twoPages);
    await browser.panel.waitFor(inState("moved"));
    await browser.panel.waitFor(READ_PAGE);
    await first.goto(addresses.elsewhere);
    await browser.panel.waitFor(inState("moved"));
  });

  it("says so when the page changes its own address", async () => {
    const { browser } = context;
    await second.show();
    await waitForWords(browser.panel, "[data-part=title]", LIBRARY);
    await browser.panel.waitFor(inState("ready"));
    await second.evaluate(() => history.pushState({}, "", "/berita-lain"));
    await browser.panel.waitFor(inState("moved"));
  });

  it("says so when the page is loaded again, and reads it again", async () => {
    const { browser } = context;
    await second.goto(addresses.elsewhere);
    await openReadyPopup(browser);
    await browser.popup.close();
    await browser.panel.waitFor(inState("ready"));
    await second.evaluate(() => location.reload()).catch(() => {});
    await browser.panel.waitFor(inState("moved"));
    await openReadyPopup(browser);
    await browser.popup.close();
    await browser.panel.waitFor(inState("ready"));
  });

  it("shows the page left in front when another tab is closed", async () => {
    const { browser } = context;
    const third = await browser.openPage(addresses.twoPages);
    await browser.panel.waitFor(inState("moved"));
    await third.close();
    await second.show();
    await waitForWords(browser.panel, "[data-part=title]", LIBRARY);
    await browser.panel.waitFor(inState("ready"));
  });

  it("is about the front tab of its own window, whatever another window shows", async () => {
    const { browser } = context;
    const options = await browser.openExtensionPage("options.html");
    await second.show();
    await browser.panel.waitFor(inState("ready"));
    await options.evaluate(visitWindow, addresses.sample);
    await waitForWords(browser.panel, "[data-part=title]", LIBRARY);
    await browser.panel.waitFor(inState("ready"));
  });

  it("says so when a tab comes back that the browser had let go", async () => {
    const { browser } = context;
    const options = await browser.openExtensionPage("options.html");
    assert.equal(await options.evaluate(discardTab), true);
    await browser.panel.waitFor(inState("moved"));
    await browser.panel.waitFor(READ_PAGE);
  });

  it("says after an update of the extension that open pages are to be read anew", async () => {
    const { browser } = context;
    const page = await browser.openPage(addresses.sample);
    await browser.reloadExtension();
    const options = await browser.openExtensionPage("options.html");
    const words = readInterfaceWords(await options.evaluate(() => document.documentElement.lang));
    await page.show();
    await openPanelAlone(browser, options);
    await browser.panel.waitFor(inState("no-access"));
    await waitForWords(browser.panel, "[data-part=state] p", words["state.updated"]);
    await openReadyPopup(browser);
    await browser.popup.close();
    await browser.panel.waitFor(inState("ready"));
  });
});

/* Runs in the options: a window of its own comes to the front and goes again. */
async function visitWindow(url) {
  const { id } = await chrome.windows.create({ url, focused: true });
  await new Promise((resolve) => setTimeout(resolve, 600));
  await chrome.windows.remove(id);
}

/* Runs in the options: lets the tab that the panel has read go, and brings it to the front. */
async function discardTab() {
  const tabs = await chrome.tabs.query({});
  const badges = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
  const read = tabs.findLast((_, index) => badges[index] !== "");
  await chrome.tabs.discard(read.id);
  const isDiscarded = ({ discarded }) => discarded;
  const found = (await chrome.tabs.query({})).find(isDiscarded);
  if (found) await chrome.tabs.update(found.id, { active: true });
  return found !== undefined;
}
