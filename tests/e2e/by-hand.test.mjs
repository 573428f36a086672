import assert from "node:assert/strict";
import { it } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../scripts/browsers/until.mjs";
import { GRANTING_PREFERENCES } from "./support/allowed-extension.mjs";
import { allowPrompt, chooseMenu, pressShortcut } from "./support/hand.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { saveSettings } from "./support/looks.mjs";
import { readMarks } from "./support/page-marks.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { inState, readWords, waitForWords } from "./support/surface-parts.mjs";

const HOST = "www.tribunnews.com";
const LIBRARY = "Perpustakaan Keliling Datangi Tujuh Desa di Lereng Gunung Rawit";
const MARKET = "Pasar Terapung Muara Kencana Punya Jam Buka Baru";
const COPIED_MS = 2_000;
const PARAGRAPH = "article p, .txt-article p";

/* What only the browser's own keys, menus and prompts lead to. */
const OPTIONS = { onScreen: true, preferences: GRANTING_PREFERENCES };

inBothBrowsers("by the browser's own ways", pages, defineTests, OPTIONS);

function defineTests(context) {
  let options;
  let page;
  const marks = async () => (await readMarks(page))["ringkas-content"] ?? [];

  it("the shortcut of the icon reads the page", async () => {
    const { browser } = context;
    options = await browser.openExtensionPage("options.html");
    page = await browser.openPage(addresses.noBox);
    await pressShortcut(context, ["Alt", "k"]);
    await browser.popup.waitFor(inState("ready"));
    await browser.popup.close();
  });

  it("the shortcut of the panel opens it and reads the page", async () => {
    const { browser } = context;
    await page.goto(addresses.twoPages);
    assert.equal(await browser.panel.isOpen(), false);
    await pressShortcut(context, ["Alt", "Shift", "K"]);
    await browser.panel.waitFor(inState("ready"));
    await waitForWords(browser.panel, "[data-part=title]", MARKET);
    await browser.panel.close();
  });

  it("the entry for a page opens the panel and reads the page", async () => {
    const { browser } = context;
    await page.goto(addresses.elsewhere);
    await chooseMenu(context, page, PARAGRAPH, "read-page");
    await browser.panel.waitFor(inState("ready"));
    await waitForWords(browser.panel, "[data-part=title]", LIBRARY);
  });

  for (const [kind, address] of [
    ["a page", addresses.elsewhere],
    ["a page that came without encryption", addresses.open],
  ])
    it(`the entry for chosen words copies them with their source, on ${kind}`, async () => {
      const { browser } = context;
      await page.goto(address);
      const words = await page.evaluate(selectWords, PARAGRAPH);
      await chooseMenu(context, page, PARAGRAPH, "copy-quote");
      // To look at the clipboard takes the focus away from the page, which copies with it.
      await sleep(COPIED_MS);
      const copied = await browser.readClipboard();
      assert.ok(copied.startsWith(`“${words}”\n`), copied);
      assert.ok(copied.endsWith(`, ${address}`), copied);
    });

  it("a site is always read once the browser's prompt is answered, marked only if so chosen", async () => {
    const { browser } = context;
    const { panel } = browser;
    await page.goto(addresses.noBox);
    await panel.waitFor(inState("moved"));
    await chooseMenu(context, page, PARAGRAPH, "read-page");
    await panel.waitFor(inState("ready"));
    await panel.click("[data-action=tab-article]");
    await panel.click("[data-action=allow-site]");
    await allowPrompt(context);
    await waitForWords(options, "[data-part=site] bdi", HOST);
    await page.goto(addresses.twoPages);
    await waitForWords(panel, "[data-part=title]", MARKET);
    await panel.waitFor(inState("ready"));
    assert.deepEqual(await marks(), []);
    await saveSettings(options, { marks: "always" });
    await until("marks on a page that was not asked for", async () => (await marks()).length > 0);
  });

  it("the entry for a link opens it, and reads it where it may", async () => {
    const { browser } = context;
    await page.evaluate(addLink, addresses.noBox);
    await chooseMenu(context, page, "#tautan", "read-link");
    await waitForWords(browser.panel, "[data-part=title]", LIBRARY);
    await browser.panel.waitFor(inState("ready"));
  });

  it("the site is given back in the options", async () => {
    const { browser } = context;
    await options.show();
    await options.click("[data-action=remove-site]");
    await until("no site", async () => (await readWords(options, "[data-part=site]")).length === 0);
    await page.show();
    await page.goto(addresses.sample);
    await browser.panel.waitFor(inState("moved"));
  });
}

/* Runs in the page. */
function selectWords(selector) {
  const words = document.createTreeWalker(document.querySelector(selector), NodeFilter.SHOW_TEXT);
  const first = words.nextNode();
  getSelection().setBaseAndExtent(first, 0, first, first.data.length);
  return getSelection().toString().trim();
}

/* Runs in the page. */
function addLink(href) {
  const link = Object.assign(document.createElement("a"), { id: "tautan", href });
  link.textContent = "Baca juga: perpustakaan keliling";
  document.querySelector("h1").after(link);
}
