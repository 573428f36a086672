import assert from "node:assert/strict";
import { it } from "node:test";
import { hiddenWays, toHiddenPage } from "./support/hidden-pages.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { inState, openReadyPopup } from "./support/surface-parts.mjs";

const ADDRESS = "https://berita.example/tersembunyi";
const pages = new Map([
  [ADDRESS, { body: toHiddenPage(hiddenWays), type: "text/html; charset=utf-8" }],
]);

inBothBrowsers("text that no reader sees", pages, (context) => {
  it("is no part of the article, however it is hidden", async () => {
    const { browser } = context;
    await browser.openPage(ADDRESS);
    await openReadyPopup(browser);
    const seen = [await browser.popup.text("main")];
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor(inState("ready"));
    for (const tab of ["gist", "sources", "checks", "article"]) {
      await browser.panel.click(`[data-action=tab-${tab}]`);
      seen.push(await browser.panel.text("main"));
    }
    const words = seen.join("\n");
    assert.match(words, /jembatan/i);
    const found = hiddenWays.filter((_, index) => new RegExp(`KANARI-${index}\\b`).test(words));
    assert.deepEqual(found, []);
  });
});
