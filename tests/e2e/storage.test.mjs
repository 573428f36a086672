import assert from "node:assert/strict";
import { it } from "node:test";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { inState, openReadyPopup, readWords, waitForWords } from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");
const NOTICE = "[data-part=settings-fault]";
const SAVED = "[data-part=saved]";
const REUTERS = '[data-source-name="Reuters"]';

inBothBrowsers("the browser's storage", pages, (context) => {
  let options;

  /* Puts what is given in place of all that is stored, and opens the options anew. */
  const openWith = async (stored) => {
    options ??= await context.browser.openExtensionPage("options.html");
    await options.evaluate(replaceStored, { language: "en", ...stored });
    await options.close();
    options = await context.browser.openExtensionPage("options.html");
    await options.waitFor(inState("ready"));
  };
  const readStored = () => options.evaluate(() => chrome.storage.local.get(null));
  const expectReading = async () => {
    const { browser } = context;
    const page = await browser.openPage(addresses.sample);
    await openReadyPopup(browser);
    await browser.popup.close();
    await page.close();
    await options.show();
  };

  it("that is corrupt opens with what is usable, says so and loses nothing valid", async () => {
    const privateSites = ["bank.example", 7];
    const stored = { theme: { of: 1 }, bulletCount: "5", textSize: "large", privateSites };
    await openWith({ ...stored, readerSources: "gone", engine: [] });
    assert.deepEqual(await readWords(options, NOTICE), [words["options.corrupt"]]);
    assert.deepEqual(await readWords(options, "[data-part=private-site] bdi"), ["bank.example"]);
    assert.deepEqual(await options.evaluate(readChosen), { theme: "auto", textSize: "large" });
    await expectReading();
  });

  it("of a newer version opens, says so, and keeps what is not understood", async () => {
    const newer = { settingsVersion: 99, mood: "calm", bulletCount: { least: 2 } };
    await openWith({ ...newer, textSize: "large" });
    assert.deepEqual(await readWords(options, NOTICE), [words["options.newer"]]);
    await options.choose("select[name=theme]", "dark");
    await waitForWords(options, SAVED, words["options.saved"]);
    const expected = { ...newer, language: "en", textSize: "large", theme: "dark" };
    assert.deepEqual(await readStored(), expected);
    await expectReading();
  });

  it("that was wiped under open surfaces opens at the defaults", async () => {
    await openWith({ theme: "dark", bulletCount: 6 });
    await options.evaluate(() => chrome.storage.local.clear());
    await options.waitFor("html[data-theme=auto]");
    assert.deepEqual(await readWords(options, NOTICE), []);
    await expectReading();
  });

  it("that is full where nothing of ours is stored is no matter", async (test) => {
    await openWith({});
    const full = await options.evaluate(fillStorage, ["sync", "session"]);
    test.diagnostic(`refused at the end: ${full.join(", ")}`);
    assert.ok(full.includes("session"));
    await options.choose("select[name=theme]", "dark");
    await waitForWords(options, SAVED, words["options.saved"]);
    await expectReading();
    await options.evaluate(emptyStorage, ["sync", "session"]);
  });

  // Firefox sets no limit of its own to what an extension keeps here (tests/browser/settings.test.ts).
  if (context.name === "chromium")
    it("that is full says so, stores nothing by halves, and goes on reading", async () => {
      const { browser } = context;
      await openWith({ textSize: "large" });
      assert.deepEqual(await options.evaluate(fillStorage, ["local"]), ["local"]);
      const before = await readStored();
      await options.choose("select[name=theme]", "dark");
      await waitForWords(options, SAVED, words["options.saveFailed"]);
      await options.click("[data-action=reset]");
      await options.click("[data-action=confirm-reset]");
      await waitForWords(options, "[data-part=data-outcome]", words["options.saveFailed"]);
      assert.deepEqual(await readStored(), before);
      await browser.openPage(addresses.sample);
      await openReadyPopup(browser);
      await browser.popup.click("[data-action=open-panel]");
      const { panel } = browser;
      await panel.waitFor(inState("ready"));
      await panel.click("[data-action=tab-sources]");
      await panel.click(`${REUTERS} [data-part=correction] summary`);
      await panel.click(`${REUTERS} [data-action=not-this]`);
      await waitForWords(panel, "[data-part=not-saved]", words["options.saveFailed"]);
      assert.deepEqual(await readStored(), before);
    });
});

/* Runs in the options. */
async function replaceStored(stored) {
  await chrome.storage.local.clear();
  await chrome.storage.local.set(stored);
}

/* Runs in the options. */
function readChosen() {
  const read = (name) => document.querySelector(`select[name=${name}]`).value;
  return { theme: read("theme"), textSize: read("textSize") };
}

/* Runs in the options: fills areas to the last bytes; answers those that refused in the end. */
async function fillStorage(areas) {
  const MAX_ITEMS = 600;
  // Chromium counts nothing for the shortest items of a session.
  const sizes = { sync: [8_000, 500, 20], session: [1_000_000, 50_000, 2_000, 100] };
  const refused = [];
  for (const name of areas) {
    let count = 0;
    let isFull = false;
    for (const size of sizes[name] ?? [...sizes.session, 1]) {
      isFull = false;
      const put = () => chrome.storage[name].set({ [`f${count}`]: "x".repeat(size) });
      for (let item = 0; !isFull && item < MAX_ITEMS; item += 1, count += 1)
        isFull = await put().then(
          () => false,
          () => true,
        );
    }
    if (isFull) refused.push(name);
  }
  return refused;
}

/* Runs in the options. */
async function emptyStorage(areas) {
  for (const name of areas) await chrome.storage[name].clear();
}
