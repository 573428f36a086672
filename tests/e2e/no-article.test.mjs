import assert from "node:assert/strict";
import { it } from "node:test";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { openPopup, readWords } from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");
const INTERNAL = { chromium: "chrome://version", firefox: "about:support" };

inBothBrowsers("a page that is no article", pages, (context) => {
  const cases = [
    { page: "a home page", address: () => addresses.home, sentence: "state.list" },
    { page: "a blank tab", address: () => "about:blank", sentence: "state.blank" },
    { page: "a PDF", address: () => addresses.pdf, sentence: "state.pdf" },
    {
      page: "the browser's own page",
      address: () => INTERNAL[context.browser.name],
      sentence: "state.internal",
    },
  ];
  for (const { page, address, sentence } of cases) {
    it(`says in one sentence that ${page} is none`, async () => {
      const { browser } = context;
      const tab = await browser.openPage(address());
      await openPopup(browser);
      assert.deepEqual(await readWords(browser.popup, "[data-part=state] p"), [words[sentence]]);
      assert.deepEqual(await readWords(browser.popup, "[data-part=bullet]"), []);
      await browser.popup.close();
      await tab.close();
    });
  }
});
