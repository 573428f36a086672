import assert from "node:assert/strict";
import { afterEach, it } from "node:test";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { readInterfaceWords } from "./support/interface-words.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { openPopup, readWords } from "./support/surface-parts.mjs";

const words = readInterfaceWords("en");

/* Chromium hides the address of a blank tab, Firefox shows it as an empty page. */
const CASES = [
  { page: "a home page", address: () => addresses.home, states: ["list", "empty"] },
  { page: "a blank tab", address: () => "about:blank", states: ["blank", "empty", "no-access"] },
  { page: "a PDF", address: () => addresses.pdf, states: ["pdf"] },
  {
    page: "a page of the browser's own",
    address: (browser) => ({ chromium: "chrome://version", firefox: "about:support" })[browser],
    states: ["internal"],
  },
];

inBothBrowsers("a page that is no article", pages, (context) => {
  afterEach(() => context.browser.popup.close());

  for (const { page, address, states } of CASES) {
    it(`is named in one sentence: ${page}`, async () => {
      const { browser } = context;
      await browser.openPage(address(browser.name));
      await openPopup(browser);
      const said = await readWords(browser.popup, "[data-part=state] p");
      assert.equal(said.length, 1, await browser.popup.text("main"));
      const expected = states.map((state) => words[`state.${state}`]);
      assert.ok(expected.includes(said[0]), `${said[0]}\nis not: ${expected.join(" / ")}`);
    });
  }
});
