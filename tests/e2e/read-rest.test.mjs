import assert from "node:assert/strict";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { saveSettings } from "./support/looks.mjs";
import {
  FAULTS,
  longArticles,
  longPages,
  slowRequest,
  toFaultyArticle,
} from "./support/long-articles.mjs";
import { waitForJump } from "./support/page-marks.mjs";
import { inState, openReadyPopup, readStatements, readWords } from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");
const REST = "[data-part=rest]";
const say = (key, params = {}) =>
  words[key].replace(/\{(\w+)\}/g, (_whole, name) => String(params[name]));
const inKind = (kind) => `${REST}[data-kind=${kind}]`;

inBothBrowsers("the rest of an article", longPages, (context) => {
  let page;

  const requestsOf = (address) =>
    context.network.requests.filter(
      (request) => request.startsWith(address) && request !== address,
    );
  const readState = async (surface) => (await readWords(surface, "[data-part=rest-state]"))[0];
  const openArticle = async (address) => {
    const { browser } = context;
    if (await browser.popup.isOpen()) await browser.popup.close();
    await page.goto(address);
    await openReadyPopup(browser);
    await browser.popup.waitFor(REST);
  };
  const askForRest = () => context.browser.popup.click("[data-action=read-rest]");

  it("is offered with its number of pages, and not fetched", async () => {
    const { browser } = context;
    const options = await browser.openExtensionPage("options.html");
    await saveSettings(options, { language: "en" });
    page = await browser.openPage(longArticles.numbered);
    await openReadyPopup(browser);
    await browser.popup.waitFor(inKind("unread"));
    assert.deepEqual(await readWords(browser.popup, "[data-part=notes] li"), [
      say("note.more-pages", { read: 1, total: 3 }),
    ]);
    assert.deepEqual(await readWords(browser.popup, "[data-action=read-rest]"), [
      "Read the rest (2 pages)",
    ]);
    assert.deepEqual(requestsOf(longArticles.numbered), []);
  });

  it("comes on the click, in order, by the reader's own access, under the strictest policy", async () => {
    const { browser } = context;
    await askForRest();
    await browser.popup.waitFor(`${inKind("read")}, ${inKind("stopped")}`);
    assert.equal(await readState(browser.popup), "All 3 pages have been read.");
    assert.deepEqual(requestsOf(longArticles.numbered), [
      `${longArticles.numbered}?page=2`,
      `${longArticles.numbered}?page=3`,
    ]);
    assert.deepEqual(await readWords(browser.popup, "[data-part=notes] li"), []);
  });

  it("is there in the panel without another request", async () => {
    const { panel, popup } = context.browser;
    await popup.click("[data-action=open-panel]");
    await panel.waitFor(inState("ready"));
    await popup.close();
    await panel.waitFor(inKind("read"));
    await panel.click("[data-action=tab-sources]");
    await panel.click("[data-action=order-article]");
    await panel.waitFor(".in-order");
    const statements = (await readStatements(panel)).map((statement) => statement.words);
    const wanted = [1, 2, 3].map((number) => `dermaga ${number}`);
    assert.deepEqual(
      wanted.map((part) => statements.findIndex((one) => one.includes(part)) >= 0),
      [true, true, true],
    );
    assert.equal(requestsOf(longArticles.numbered).length, 2);
  });

  it("leads to the words of the open page, and says which page has the others", async () => {
    const { panel } = context.browser;
    await clickStatement(panel, "dermaga 1");
    assert.match(await waitForJump(page), /dermaga 1/);
    assert.deepEqual(await readWords(panel, "[data-part=lost]"), [""]);
    await clickStatement(panel, "dermaga 3");
    const said = say("state.onPage", { page: 3 });
    await until(`“${said}”`, async () =>
      (await readWords(panel, "[data-part=elsewhere]")).includes(said),
    );
    const href = await panel.evaluate(() => document.querySelector("[data-action=open-page]").href);
    assert.match(href, /\/bisnis\/pasar-terapung\?page=3#:~:text=Warung%20di%20dermaga%203/);
    const before = requestsOf(longArticles.numbered).length;
    await panel.click("[data-action=open-page]");
    await until("the page that has the words", () =>
      Promise.resolve(requestsOf(longArticles.numbered).length > before),
    );
    assert.ok(requestsOf(longArticles.numbered).at(-1).endsWith("?page=3"));
  });

  it("comes by one request where one address has it all, whatever the page names its elements", async () => {
    await page.show();
    await openArticle(longArticles.whole);
    await askForRest();
    await context.browser.popup.waitFor(inKind("read"));
    assert.deepEqual(requestsOf(longArticles.whole), [`${longArticles.whole}?page=all`]);
  });

  it("is shown by the panel that stood open while the popup read it, by no other request", async () => {
    const { panel } = context.browser;
    await panel.click("[data-action=tab-gist]");
    await panel.waitFor(inKind("read"));
    assert.equal(requestsOf(longArticles.whole).length, 1);
  });

  it("stops when the reader cancels, and says so", async () => {
    const { popup } = context.browser;
    await openArticle(longArticles.slow);
    await askForRest();
    await popup.waitFor(inKind("reading"));
    await until("the request", () => Promise.resolve(slowRequest.isOpen));
    assert.equal(await readState(popup), say("rest.reading", { page: 2, total: 3 }));
    await popup.click("[data-action=cancel-rest]");
    await popup.waitFor(inKind("stopped"));
    assert.equal(await readState(popup), words["rest.fault.cancelled"]);
    await until("the end of the request", () => Promise.resolve(!slowRequest.isOpen));
  });

  it("says when the device is offline, and comes once it is online", async (test) => {
    const { browser } = context;
    if (browser.name === "firefox") return test.skip("Firefox's offline mode holds the request");
    await openArticle(longArticles.offline);
    await browser.setOffline(true);
    await askForRest();
    await browser.popup.waitFor(inKind("stopped"));
    assert.equal(await readState(browser.popup), words["rest.fault.offline"]);
    await browser.setOffline(false);
    await askForRest();
    await browser.popup.waitFor(inKind("read"));
  });

  for (const fault of FAULTS) {
    it(`keeps the pages before a fault and names it: ${fault}`, async () => {
      const { popup } = context.browser;
      await openArticle(toFaultyArticle(fault));
      await askForRest();
      await popup.waitFor(inKind("stopped"));
      assert.equal(await readState(popup), say(`rest.fault.${fault}`, { page: "Page 3" }));
      assert.deepEqual(await readWords(popup, "[data-part=notes] li"), [
        say("note.more-pages", { read: 2, total: 3 }),
      ]);
      const asked = [2, 3].map((number) => `${toFaultyArticle(fault)}?page=${number}`);
      assert.deepEqual([...new Set(requestsOf(toFaultyArticle(fault)))], asked);
    });
  }

  it("asks no other site", () => {
    const others = context.network.requests.filter((request) => request.includes("lain.example"));
    assert.deepEqual(others, []);
  });
});

/* Clicks the statement that holds `part`, wherever it stands in the list. */
async function clickStatement(panel, part) {
  const index = await panel.evaluate((wanted) => {
    const statements = [...document.querySelectorAll("[data-part=statement]")];
    return statements.find(({ innerText }) => innerText.includes(wanted)).dataset.index;
  }, part);
  await panel.click(`[data-index="${index}"] [data-action=show-statement]`);
}
