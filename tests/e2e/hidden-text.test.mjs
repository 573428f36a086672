import assert from "node:assert/strict";
import { it } from "node:test";
import { hiddenWays, toHiddenPage } from "./support/hidden-pages.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { openReadyPopup } from "./support/surface-parts.mjs";

const ADDRESS = "https://berita.example/tersembunyi";
const pages = new Map([
  [ADDRESS, { body: toHiddenPage(hiddenWays), type: "text/html; charset=utf-8" }],
]);

inBothBrowsers("text that no reader sees", pages, (context) => {
  it("is no part of the article, however it is hidden", async () => {
    const { browser } = context;
    await browser.openPage(ADDRESS);
    await openReadyPopup(browser);
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor('main[data-state="ready"]');
    const words = await browser.popup.text("main").catch(() => browser.panel.text("main"));
    assert.match(words, /jembatan/i);
    assert.doesNotMatch(words, /KANARI/);
  });
});
