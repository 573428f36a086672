import assert from "node:assert/strict";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { readMarks } from "./support/page-marks.mjs";
import { inState, openReadyPopup, readWords, waitForWords } from "./support/surface-parts.mjs";

const OPEN_PANEL = "[data-action=open-panel]";

inBothBrowsers("the options", pages, (context) => {
  let options;
  let page;

  it("change the language of popup and options at once", async () => {
    const { browser } = context;
    options = await browser.openExtensionPage("options.html");
    page = await browser.openPage(addresses.noBox);
    for (const language of ["id", "en"]) {
      const words = readInterfaceWords(language);
      await options.show();
      await options.choose("select[name=language]", language);
      await waitForWords(options, "h1", words["options.title"]);
      await page.show();
      await openReadyPopup(browser);
      assert.equal(await browser.popup.text(OPEN_PANEL), words["action.openPanel"]);
      await browser.popup.close();
    }
  });

  it("change the number of sentences", async () => {
    const { browser } = context;
    for (const count of [3, 5]) {
      await options.show();
      await options.choose("select[name=bulletCount]", String(count));
      await waitForSaved(options);
      await page.show();
      await openReadyPopup(browser);
      const bullets = await readWords(browser.popup, "[data-part=bullet]");
      assert.equal(bullets.length, count);
      await browser.popup.close();
    }
  });

  it("switch the marks off and on in the page that is open", async () => {
    const { browser } = context;
    await openReadyPopup(browser);
    await browser.popup.click(OPEN_PANEL);
    await browser.panel.waitFor(inState("ready"));
    await until("marks", async () => (await readMarks(page))["ringkas-content"]);
    await browser.popup.close();
    assert.equal(await isMarksOn(options), true);
    await page.show();
    const marked = await page.screenshot();
    await options.show();
    await browser.panel.waitFor(inState("moved"));
    await options.choose("select[name=marks]", "off");
    await waitForSaved(options);
    await page.show();
    await until("no marks", async () => Object.keys(await readMarks(page)).length === 0);
    assert.notDeepEqual(await page.screenshot(), marked, "the marks were never painted");
    assert.equal(await isMarksOn(options), false);
  });

  it("are remembered", async () => {
    const again = await context.browser.openExtensionPage("options.html");
    assert.equal(await isMarksOn(again), false);
    assert.equal(await readValue(again, "language"), "en");
    assert.equal(await readValue(again, "bulletCount"), "5");
  });
});

function isMarksOn(options) {
  return options.evaluate(() => document.querySelector("select[name=marks]").value !== "off");
}

function readValue(options, name) {
  return options.evaluate((wanted) => document.querySelector(`[name=${wanted}]`).value, name);
}

function waitForSaved(options) {
  const { "options.saved": saved } = readInterfaceWords("en");
  return waitForWords(options, "[data-part=saved]", saved);
}
