import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { it } from "node:test";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import {
  inState,
  openReadyPopup,
  readSources,
  readStatements,
  readWords,
} from "./support/surface-parts.mjs";

const FILE = new URL("../../../shared/pages/seed/tribunnews-putin-choe.html", import.meta.url);
const KCNA = /KCNA|Korean Central News Agency/;

if (existsSync(FILE)) testSeed(readFileSync(FILE, "utf8"));
else
  it("the seed article", { skip: "the development data beside the project is absent" }, () => {});

/** The bullets and the label are compared with the page's own markup, word for word. */
function testSeed(html) {
  const address = /rel="canonical" href="([^"]+)"/.exec(html)[1];
  const box = /<blockquote class="summary-article[\s\S]*?<\/blockquote>/.exec(html)[0];
  const bullets = [...box.matchAll(/<li>([\s\S]*?)<\/li>/g)].map((match) => match[1].trim());
  const pages = new Map([[address, { body: html, type: "text/html; charset=utf-8" }]]);

  inBothBrowsers("the seed article", pages, (context) => {
    it("has the publisher's three bullets word for word", async () => {
      const { browser } = context;
      await browser.openPage(address);
      await openReadyPopup(browser);
      assert.equal(bullets.length, 3);
      assert.deepEqual(await readWords(browser.popup, "[data-action=show-bullet]"), bullets);
      assert.equal(await browser.popup.text("[data-part=summary-label]"), "Ringkasan Berita:");
    });

    it("cites three news agencies", async () => {
      const { browser } = context;
      assert.equal(await browser.panel.isOpen(), false);
      await browser.popup.click("[data-action=open-panel]");
      await browser.panel.waitFor(inState("ready"));
      await browser.panel.click("[data-action=tab-sources]");
      await browser.panel.waitFor("[data-part=statement]");
      const agencies = (await readSources(browser.panel))
        .filter(({ kind }) => kind === "news-agency")
        .map(({ name }) => name);
      for (const name of [/Sputnik/, KCNA, /Reuters/]) assert.match(agencies.join(), name);
    });

    it("carries Choe's quote by way of KCNA", async () => {
      const statements = await readStatements(context.browser.panel);
      const quote = statements.find(({ words }) => words.includes("hubungan persaudaraan"));
      assert.equal(quote?.chain[0], "Choe Son Hui");
      assert.match(quote.chain[1], KCNA);
    });
  });
}
