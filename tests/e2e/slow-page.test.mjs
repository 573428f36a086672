import assert from "node:assert/strict";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { keepBusy } from "./support/busy-page.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { inState, readWords } from "./support/surface-parts.mjs";

/** Longer than a reading is waited for, and some more for what the test does meanwhile. */
const BUSY_MS = 12_000;

inBothBrowsers("a page that answers late", pages, (context) => {
  it("can be cancelled, is called slow in one sentence, and is shown when it answers", async () => {
    const { popup, ...browser } = context.browser;
    const page = await browser.openPage(addresses.sample);
    const options = await browser.openExtensionPage("options.html");
    const words = readInterfaceWords(await options.evaluate(() => document.documentElement.lang));
    await page.show();
    const busy = keepBusy(page, BUSY_MS);
    await browser.clickAction();
    await popup.waitFor(inState("reading"));
    await until("the button to cancel", () => popup.evaluate(hasButton));
    await popup.click("[data-action=cancel-reading]");
    await popup.waitFor(inState("stopped"));
    assert.deepEqual(await readWords(popup, "[data-part=state] p"), [words["state.cancelled"]]);
    await popup.click("[data-action=retry]");
    await popup.waitFor(inState("reading"));
    await popup.waitFor(inState("stopped"));
    assert.deepEqual(await readWords(popup, "[data-part=state] p"), [words["state.slow"]]);
    await popup.waitFor(inState("ready"), BUSY_MS + 10_000);
    await busy;
  });
});

/* Runs in the popup: the button comes only when a reading takes its time. */
function hasButton() {
  const button = document.querySelector("[data-action=cancel-reading]");
  return button !== null && window.getComputedStyle(button).visibility === "visible";
}
