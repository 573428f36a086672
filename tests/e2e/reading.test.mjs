import assert from "node:assert/strict";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { saveSettings } from "./support/looks.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { clickMarked, readMarks, waitForJump } from "./support/page-marks.mjs";
import {
  inState,
  openReadyPopup,
  readSources,
  readStatements,
  readWords,
} from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");
const CURRENT = "[data-part=statement][aria-current=true]";
const QUOTE = "Suaranya jauh lebih tenang";

inBothBrowsers("reading beside the article", pages, (context) => {
  let page;
  let panel;

  const readCurrent = async () => (await readWords(panel, `${CURRENT} .words`))[0] ?? null;
  const waitForCurrent = (part) =>
    until(`“${part}” as the current statement`, async () => (await readCurrent())?.includes(part));

  it("opens with the panel", async () => {
    const { browser } = context;
    const options = await browser.openExtensionPage("options.html");
    await saveSettings(options, { language: "en" });
    page = await browser.openPage(addresses.sample);
    panel = browser.panel;
    await openReadyPopup(browser);
    await browser.popup.click("[data-action=open-panel]");
    await panel.waitFor(inState("ready"));
    await browser.popup.close();
    await until("marks", async () => (await readMarks(page))["ringkas-content"]);
  });

  it("shows the publisher's bullets or the chosen sentences, and whose they are", async () => {
    const readOrigin = () => panel.text("[data-part=summary-origin]");
    const written = await readWords(panel, "[data-action=show-bullet]");
    assert.equal(await readOrigin(), words["summary.origin.publisher"]);
    await panel.click("[data-action=choose-summary][aria-pressed=false]");
    await until("chosen sentences", async () => {
      return (await readOrigin()) === words["summary.origin.extractive"];
    });
    assert.notDeepEqual(await readWords(panel, "[data-action=show-bullet]"), written);
  });

  it("goes through the tabs by the arrow keys", async () => {
    await panel.click("[data-action=tab-gist]");
    for (const tab of ["sources", "checks", "article", "gist"]) {
      await panel.press("ArrowRight");
      await panel.waitFor(`[data-action=tab-${tab}][aria-selected=true]`);
    }
    await panel.press("ArrowLeft");
    await panel.waitFor("[data-action=tab-article][aria-selected=true]");
  });

  it("brings the statement that is clicked in the page", async () => {
    await clickMarked(page, QUOTE);
    await panel.waitFor("[data-action=tab-sources][aria-selected=true]");
    await waitForCurrent(QUOTE);
  });

  it("moves its place with the page", async () => {
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await waitForCurrent("Kami menempuh");
    await page.evaluate(() => {
      const paragraphs = [...document.querySelectorAll(".txt-article p")];
      paragraphs.find((one) => one.innerText.startsWith("Menurut laporan")).scrollIntoView();
    });
    await waitForCurrent("baterai kapal itu");
  });

  it("goes to the words in the page and back to the old place", async () => {
    await page.evaluate(() => scrollTo({ top: 40, behavior: "instant" }));
    await panel.click('[data-source-name="Sulastri Mahendra"] [data-action=show-statement]');
    assert.match(await waitForJump(page), new RegExp(QUOTE));
    assert.notEqual(await page.evaluate(() => scrollY), 40);
    await panel.click("[data-action=go-back]");
    await until("the old place", () => page.evaluate(() => scrollY === 40));
    assert.equal((await readMarks(page))["ringkas-jump"], undefined);
  });

  it("walks the statements by j, k and the arrows", async () => {
    const all = (await readStatements(panel)).map((statement) => statement.words);
    await panel.click("[data-action=show-statement]");
    await waitForCurrent(all[0]);
    for (const [key, index] of [
      ["j", 1],
      ["ArrowDown", 2],
      ["k", 1],
      ["ArrowUp", 0],
    ]) {
      await panel.press(key);
      await waitForCurrent(all[index]);
      assert.equal(await panel.evaluate(() => document.activeElement.innerText), all[index]);
    }
  });

  it("stands in the article's order or by source", async () => {
    const bySource = (await readStatements(panel)).map((statement) => statement.words);
    await panel.click("[data-action=order-article]");
    await panel.waitFor(".in-order");
    const inOrder = (await readStatements(panel)).map((statement) => statement.words);
    const text = await page.evaluate(() => document.body.innerText);
    const places = inOrder.map((statement) => text.indexOf(statement));
    assert.ok(inOrder.length >= 6 && !places.includes(-1));
    assert.deepEqual(
      places,
      places.toSorted((a, b) => a - b),
    );
    await panel.click("[data-action=order-source]");
    await panel.waitFor(".sources");
    assert.deepEqual((await readStatements(panel)).length, bySource.length);
  });

  it("keeps one kind of source, or one form", async () => {
    const all = await readSources(panel);
    for (const kind of new Set(all.map((source) => source.kind))) {
      await panel.click(`[data-action=kind-${kind}]`);
      await panel.waitFor(`[data-action=kind-${kind}][aria-pressed=true]`);
      const kinds = (await readSources(panel)).map((source) => source.kind);
      assert.deepEqual([...new Set(kinds)], [kind]);
      await panel.click(`[data-action=kind-${kind}]`);
      await panel.waitFor(`[data-action=kind-${kind}][aria-pressed=false]`);
    }
    await panel.click("[data-action=form-direct]");
    await panel.waitFor("[data-action=form-direct][aria-pressed=true]");
    const forms = await panel.evaluate(() =>
      [...document.querySelectorAll("[data-part=statement]")].map(({ dataset }) => dataset.kind),
    );
    assert.deepEqual([...new Set(forms)], ["direct"]);
    await panel.click("[data-action=form-direct]");
  });

  it("leads from the picture to a source", async () => {
    const target = '[data-part=chain-picture] .node[role="button"]';
    await panel.click(target);
    await until("the source in focus", () =>
      panel.evaluate(() => document.activeElement?.closest("[data-part=source]") !== null),
    );
  });

  it("is done by keyboard as by mouse", async () => {
    const pressOn = async (selector) => {
      await panel.evaluate((wanted) => document.querySelector(wanted).focus(), selector);
      await panel.press("Enter");
    };
    const isFocused = (selector) =>
      panel.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
    await pressOn("[data-action=form-direct]");
    await panel.waitFor("[data-action=form-direct][aria-pressed=true]");
    await pressOn("[data-action=form-direct]");
    await panel.waitFor("[data-action=form-direct][aria-pressed=false]");
    await pressOn("[data-action=order-article]");
    await panel.waitFor(".in-order .speaker");
    await page.evaluate(() => scrollTo({ top: 40, behavior: "instant" }));
    await pressOn("li:last-child > [data-action=show-statement]");
    await waitForJump(page);
    await pressOn("[data-action=go-back]");
    await until("the old place", () => page.evaluate(() => scrollY === 40));
    await until("the focus on the statement", () => isFocused("[aria-current=true] button"));
    await pressOn("[data-part=statement] .why summary");
    await panel.waitFor("[data-part=statement] .why[open]");
    await pressOn('[data-part=chain-picture] .node[role="button"]');
    await panel.waitFor(".sources");
    await until("the focus on the source", () => isFocused("[data-part=source] h3"));
    const ways = await readWords(panel, "[data-part=ways] li");
    assert.ok(
      ways.some((way) => /^Ratna Wiguna, by way of Antara: 1 statement$/.test(way)),
      ways,
    );
  });

  it("saves the picture and the digest as files", async () => {
    const { downloads } = context.browser;
    await panel.click("[data-action=save-svg]");
    const picture = await downloads.read("ringkas.svg");
    assert.match(picture, /^<svg[\s\S]*Sulastri Mahendra/);
    await panel.click("[data-action=save-png]");
    assert.match((await downloads.read("ringkas.png")).slice(0, 8), /PNG/);
    await panel.click("[data-action=tab-gist]");
    await panel.choose("select[name=exportFormat]", "json");
    await panel.click("[data-action=save-export]");
    const digest = JSON.parse(await downloads.read("ringkas.json"));
    assert.match(JSON.stringify(digest), /Ratna Wiguna/);
  });

  it("copies the digest as Markdown", async () => {
    await panel.choose("select[name=exportFormat]", "markdown");
    await panel.click("[data-part=export] [data-action=copy]");
    await until("“Copied”", async () =>
      (await readWords(panel, "[data-part=export-outcome]")).includes(words["action.copied"]),
    );
    const copied = await context.browser.readClipboard();
    assert.match(copied, /Ratna Wiguna/);
    assert.match(copied, new RegExp(QUOTE));
  });

  it("jumps without gliding for a reader who wants no motion", async (test) => {
    if (!page.emulateMedia) return test.skip("only Chromium can be told so while it runs");
    await page.emulateMedia("prefers-reduced-motion", "reduce");
    await page.goto(addresses.sample);
    await openReadyPopup(context.browser);
    await context.browser.popup.close();
    await panel.waitFor(inState("ready"));
    await panel.click("[data-action=tab-sources]");
    await panel.click('[data-source-name="Sulastri Mahendra"] [data-action=show-statement]');
    await waitForJump(page);
    const places = await page.evaluate(async () => {
      const before = scrollY;
      await new Promise((resolve) => setTimeout(resolve, 300));
      return [before, scrollY];
    });
    assert.equal(places[0], places[1]);
  });
});
