import assert from "node:assert/strict";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { saveSettings } from "./support/looks.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { inState, readWords } from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");
const REUTERS = '[data-source-name="Reuters"]';

inBothBrowsers("a private window", pages, (context) => {
  it("is read and corrected, and leaves nothing behind", async () => {
    const { browser } = context;
    await browser.allowPrivateWindows();
    const options = await browser.openExtensionPage("options.html");
    await saveSettings(options, { language: "en" });
    const before = await options.evaluate(readKept);
    const own = await browser.openPrivateWindow(addresses.sample);
    await own.show();

    const { panel } = own;
    await openSources(own);
    const readFacts = async () => (await readWords(panel, `${REUTERS} .fact`)).length;
    assert.ok((await readFacts()) > 0);
    await panel.click(`${REUTERS} [data-part=correction] summary`);
    assert.deepEqual(await readWords(panel, `${REUTERS} .correction .soft`), [
      words["correction.hintPrivate"],
    ]);
    await panel.click(`${REUTERS} [data-action=not-this]`);
    await until("no facts about another", async () => (await readFacts()) === 0);
    await panel.click("[data-action=tab-article]");
    assert.deepEqual(await readWords(panel, "[data-part=site-offer]"), []);
    assert.equal(await options.evaluate(readKept), before);

    await panel.close();
    await openSources(own);
    assert.ok((await readFacts()) > 0, "the correction outlived the panel");
    assert.equal(await options.evaluate(readKept), before);
  });
});

async function openSources({ clickAction, popup, panel }) {
  await clickAction();
  await popup.waitFor(inState("ready"));
  await popup.click("[data-action=open-panel]");
  await panel.waitFor(inState("ready"));
  await panel.click("[data-action=tab-sources]");
  await panel.waitFor(REUTERS);
}

/* Runs in the options: all that the extension keeps anywhere, and the sites that it was given. */
async function readKept() {
  const kept = { permissions: await chrome.permissions.getAll(), page: { ...localStorage } };
  for (const name of ["local", "session", "sync"])
    kept[name] = await chrome.storage[name].get(null);
  // Told once after an update, which allowing the window is; gone when the browser closes.
  delete kept.session.isUpdated;
  kept.databases = (await indexedDB.databases()).map(({ name }) => name);
  // Firefox gives an extension's documents no caches.
  kept.caches = await caches.keys().catch(() => []);
  return JSON.stringify(kept);
}
