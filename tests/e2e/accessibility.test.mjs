import assert from "node:assert/strict";
import { afterEach, it } from "node:test";
import { findViolations } from "./support/axe.mjs";
import { keepBusy } from "./support/busy-page.mjs";
import { walkByTab } from "./support/focus-walk.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { LOOKS, showLook } from "./support/looks.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { ANSWERED, inState, openReadyPopup } from "./support/surface-parts.mjs";

const TABS = ["gist", "sources", "checks", "article"];
const BUSY_MS = 6_000;
const NARROWEST = 320;

inBothBrowsers("accessibility", pages, (context) => {
  let options;
  let page;

  const audit = async (surface) => {
    for (const look of LOOKS) {
      await showLook(options, surface, look);
      assert.deepEqual(await findViolations(surface), [], JSON.stringify(look));
    }
  };
  const openPanel = async () => {
    const { browser } = context;
    await openReadyPopup(browser);
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor(inState("ready"));
    await browser.popup.close();
  };
  afterEach(() => context.browser.popup.close());

  it("of the popup while it reads", async () => {
    const { browser } = context;
    options = await browser.openExtensionPage("options.html");
    page = await browser.openPage(addresses.sample);
    const busy = keepBusy(page, BUSY_MS);
    await browser.clickAction();
    await browser.popup.waitFor(inState("reading"));
    assert.deepEqual(await findViolations(browser.popup), []);
    await browser.popup.waitFor(inState("ready"));
    await busy;
  });

  it("of the popup with a digest, by keyboard too", async () => {
    const { browser } = context;
    await openReadyPopup(browser);
    await audit(browser.popup);
    assert.deepEqual((await walkByTab(browser.popup)).faults, []);
  });

  for (const [name, address] of [
    ["no article", () => addresses.home],
    ["no access", ({ name }) => (name === "chromium" ? "chrome://version" : "about:support")],
  ]) {
    it(`of the popup with ${name}`, async () => {
      const { browser } = context;
      const other = await browser.openPage(address(browser));
      await browser.clickAction();
      await browser.popup.waitFor(ANSWERED);
      await audit(browser.popup);
      await browser.popup.close();
      await other.close();
      await page.show();
    });
  }

  for (const tab of TABS) {
    it(`of the panel’s tab ${tab}, by keyboard too`, async () => {
      const { browser } = context;
      if (!(await browser.panel.isOpen())) await openPanel();
      await browser.panel.click(`[data-action=tab-${tab}]`);
      await audit(browser.panel);
      assert.deepEqual((await walkByTab(browser.panel)).faults, []);
    });
  }

  it("of the panel at 320 px, and at twice that at 200 %", async () => {
    const { browser } = context;
    if (browser.name === "firefox") return;
    for (const tab of TABS) {
      await browser.panel.click(`[data-action=tab-${tab}]`);
      for (const zoom of [1, 2]) {
        await browser.panel.resize(NARROWEST * zoom, 800);
        assert.deepEqual(await browser.panel.evaluate(findSideways, zoom), [], tab);
      }
    }
  });

  it("of the panel with everything unfolded", async () => {
    const { panel } = context.browser;
    await panel.click("[data-action=tab-sources]");
    await panel.evaluate(() =>
      document.querySelectorAll("details").forEach((one) => (one.open = true)),
    );
    await audit(panel);
    assert.deepEqual((await walkByTab(panel)).faults, []);
    if (context.name === "firefox") return;
    for (const zoom of [1, 2]) {
      await panel.resize(NARROWEST * zoom, 800);
      assert.deepEqual(await panel.evaluate(findSideways, zoom), []);
    }
  });

  it("of the panel beside another page", async () => {
    const { browser } = context;
    const other = await browser.openPage(addresses.elsewhere);
    await browser.panel.waitFor(inState("moved"));
    await audit(browser.panel);
    await browser.panel.click("[data-action=read-page]");
    await browser.panel.waitFor("[data-part=moved]:not(:has(button))");
    await audit(browser.panel);
    await other.close();
  });

  for (const file of ["options.html", "welcome.html"]) {
    it(`of ${file}, by keyboard too`, async () => {
      const document = await context.browser.openExtensionPage(file);
      await document.waitFor("main section");
      await audit(document);
      assert.deepEqual((await walkByTab(document)).faults, []);
      for (const zoom of [1, 2]) {
        await document.resize(NARROWEST * zoom, 800);
        assert.deepEqual(await document.evaluate(findSideways, zoom), []);
      }
    });
  }
});

/* Runs in a surface: the elements that reach beyond its right edge at a zoom. */
function findSideways(zoom) {
  document.documentElement.style.zoom = String(zoom);
  const { scrollWidth, clientWidth } = document.documentElement;
  const all = [...document.querySelectorAll("body *")];
  const found = all
    .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
    .map((element) => element.outerHTML.slice(0, 200));
  document.documentElement.style.zoom = "";
  return scrollWidth > clientWidth ? [`${scrollWidth} > ${clientWidth}`, ...found] : [];
}
