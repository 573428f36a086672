import assert from "node:assert/strict";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { saveSettings } from "./support/looks.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { readMarks } from "./support/page-marks.mjs";
import {
  inState,
  openPopup,
  openReadyPopup,
  readWords,
  waitForWords,
} from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");
const HOST = "www.tribunnews.com";
const REUTERS = '[data-source-name="Reuters"]';

inBothBrowsers("the reader's choices", pages, (context) => {
  let options;
  let page;
  let panel;

  const waitForCount = (surface, selector, count) =>
    until(`${count} × ${selector}`, async () => {
      return (await readWords(surface, selector)).length === count;
    });

  it("say hello once, with three steps that need no network", async () => {
    const { browser, network } = context;
    const before = network.requests.length;
    const welcome = await browser.openExtensionPage("welcome.html");
    await welcome.waitFor("[data-part=sample]");
    assert.equal((await readWords(welcome, ".steps > li")).length, 3);
    await welcome.click("[data-action=show-statement]");
    await welcome.waitFor("[data-part=sample] mark");
    assert.equal(
      await welcome.text("[data-part=sample] mark"),
      (await readWords(welcome, "[aria-current=true] .words"))[0],
    );
    assert.equal(network.requests.length, before);
    await welcome.close();
  });

  it("have shortcuts and entries in the context menu", async () => {
    options = await context.browser.openExtensionPage("options.html");
    await saveSettings(options, { language: "en" });
    const commands = await options.evaluate(() => chrome.commands.getAll());
    assert.deepEqual(
      commands.map(({ name, shortcut }) => [name, shortcut.replace("⌥", "Alt+")]).sort(),
      [
        ["_execute_action", "Alt+K"],
        ["open-panel", "Alt+Shift+K"],
      ],
    );
    for (const id of ["read-page", "read-link", "copy-quote"]) {
      await until(`the entry ${id}`, () => options.evaluate(hasMenuEntry, id));
    }
    assert.equal(await options.evaluate(hasMenuEntry, "no-such-entry"), false);
  });

  it("show the number of sources on the icon, for each tab its own", async () => {
    const { browser } = context;
    page = await browser.openPage(addresses.sample);
    panel = browser.panel;
    await openReadyPopup(browser);
    const count = (await readWords(browser.popup, "[data-part=source]")).length;
    await browser.popup.click("[data-action=open-panel]");
    await panel.waitFor(inState("ready"));
    await browser.popup.close();
    const badges = await options.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      return Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    });
    assert.deepEqual(badges.filter(Boolean), [String(count)]);
  });

  it("of theme and text size hold at once in the open panel", async () => {
    await options.show();
    const readLook = () =>
      panel.evaluate(() => {
        const { backgroundColor } = window.getComputedStyle(document.body);
        const title = document.querySelector("[data-part=title]");
        return { backgroundColor, height: title.getBoundingClientRect().height };
      });
    await options.choose("select[name=theme]", "light");
    await panel.waitFor("html[data-theme=light]");
    const before = await readLook();
    await options.choose("select[name=theme]", "dark");
    await options.choose("select[name=textSize]", "larger");
    await panel.waitFor("html[data-theme=dark][data-text-size=larger]");
    const after = await readLook();
    assert.notEqual(after.backgroundColor, before.backgroundColor);
    assert.ok(after.height > before.height, JSON.stringify([before, after]));
    await options.choose("select[name=textSize]", "normal");
    // Letters of another size move what the next test clicks at.
    await panel.waitFor("html[data-text-size=normal]");
  });

  it("of checks hide them at once", async () => {
    await panel.click("[data-action=tab-checks]");
    await panel.waitFor("[data-part=check]");
    const kinds = await panel.evaluate(() =>
      [...document.querySelectorAll("[data-part=check]")].map(({ dataset }) => dataset.kind),
    );
    assert.ok(kinds.length > 0);
    for (const kind of new Set(kinds)) {
      await options.click(`[name="check-${kind}"]`);
      await waitForCount(panel, `[data-part=check][data-kind="${kind}"]`, 0);
    }
    await options.click(`[name="check-${kinds[0]}"]`);
    await panel.waitFor(`[data-part=check][data-kind="${kinds[0]}"]`);
  });

  it("of what is wrong about a source hold in every article", async () => {
    const { browser } = context;
    await page.show();
    await panel.waitFor(inState("ready"));
    await panel.click("[data-action=tab-sources]");
    const readFacts = async () => (await readWords(panel, `${REUTERS} .fact`)).length;
    assert.ok((await readFacts()) > 0);
    await panel.click(`${REUTERS} [data-part=correction] summary`);
    await panel.click(`${REUTERS} [data-action=not-this]`);
    await until("no facts about another", async () => (await readFacts()) === 0);
    const other = await browser.openPage(addresses.sampleElsewhere);
    await openReadyPopup(browser);
    await browser.popup.close();
    await panel.waitFor(inState("ready"));
    await panel.click("[data-action=tab-sources]");
    await panel.waitFor(REUTERS);
    assert.equal(await readFacts(), 0);
    await options.show();
    await waitForCount(options, "[data-part=own-source]", 1);
    await options.click("[data-action=remove-own-source]");
    await waitForCount(options, "[data-part=own-source]", 0);
    await until("the facts again", async () => (await readFacts()) > 0);
    await other.close();
  });

  it("go into a file, and a wrong file changes nothing", async () => {
    const { downloads } = context.browser;
    const folder = mkdtempSync(path.join(tmpdir(), "ringkas-settings-"));
    const take = async (name, text) => {
      const file = path.join(folder, name);
      writeFileSync(file, text);
      await options.upload("[name=import]", file);
    };
    const readChoices = () => options.evaluate(() => chrome.storage.local.get());
    await options.show();
    await options.choose("select[name=bulletCount]", "6");
    await options.click("[data-action=export-settings]");
    const file = await downloads.read("ringkas.json");
    assert.equal(JSON.parse(file).settings.bulletCount, 6);
    const before = await readChoices();
    for (const [fault, text] of [
      ["not-json", "no settings"],
      ["not-ours", '{"settings": 1}'],
      ["newer", '{"ringkas": 99, "settings": {}}'],
    ]) {
      await take(`${fault}.json`, text);
      await waitForWords(options, "[data-part=data-outcome]", words[`options.fault.${fault}`]);
      assert.deepEqual(await readChoices(), before);
    }
    await options.click("[data-action=reset]");
    await options.click("[data-action=confirm-reset]");
    await options.waitFor("[data-part=data-outcome]:not(:empty)");
    await until("the default", async () => (await readChoices()).bulletCount === 3);
    await take("ringkas.json", file);
    await until("the file's choice", async () => (await readChoices()).bulletCount === 6);
    await waitForWords(options, "[data-part=data-outcome]", words["options.imported"]);
  });

  it("of a private site keep its pages unread, even on the icon", async () => {
    const { browser } = context;
    await options.show();
    await options.type("[name=privateSite]", HOST);
    await options.click("[data-action=add-private-site]");
    await waitForWords(options, "[data-part=private-site] bdi", HOST);
    await page.show();
    await page.goto(addresses.noBox);
    await openPopup(browser);
    await browser.popup.waitFor(inState("no-access"));
    assert.equal(await browser.popup.text("[data-part=state] p"), words["state.private"]);
    assert.deepEqual(await readMarks(page), {});
    await browser.popup.close();
    await options.show();
    await options.click("[data-action=remove-private-site]");
    await waitForCount(options, "[data-part=private-site]", 0);
  });

  it("of the panel for the icon open it and read the page", async () => {
    const { browser } = context;
    await options.show();
    await options.choose("select[name=action]", "panel");
    await until("the icon without a popup", () =>
      options.evaluate(async () => (await chrome.action.getPopup({})) === ""),
    );
    await panel.close();
    await page.show();
    await page.goto(addresses.noBox);
    await browser.clickAction();
    await panel.waitFor(inState("ready"));
    await waitForWords(panel, "[data-part=title]", await page.evaluate(readHeadline));
    assert.equal(await browser.popup.isOpen(), false);
  });
});

/* Runs in the page. */
function readHeadline() {
  return document.querySelector("h1").innerText;
}

/* Runs in the options: an entry that is not there cannot be changed. */
function hasMenuEntry(id) {
  return chrome.contextMenus.update(id, {}).then(
    () => true,
    () => false,
  );
}
