import assert from "node:assert/strict";
import { it } from "node:test";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { addresses, pages } from "./support/pages.mjs";
import { readMarks, scrollToEnd, waitForJump } from "./support/page-marks.mjs";
import {
  inState,
  openReadyPopup,
  readSources,
  readStatements,
  readWords,
} from "./support/surface-parts.mjs";

const TITLE = "Feri Listrik Teluk Seruni Jalani Uji Coba, Waktu Tempuh Turun Jadi 25 Menit";
const BULLETS = [
  "Feri listrik pertama di Teluk Seruni menjalani uji coba pelayaran dengan 120 penumpang undangan.",
  "Kepala Dinas Perhubungan Kabupaten Seruni Ratna Wiguna menyebut jalur itu ditempuh dalam 25 menit, dari biasanya 40 menit.",
  "BMKG memperkirakan gelombang di jalur itu aman untuk kapal kecil sampai akhir pekan.",
];
const QUOTE = "Kami menempuh jalur ini dalam 25 menit, padahal biasanya 40 menit";

inBothBrowsers("the sample article", pages, (context) => {
  let page;
  let markup;

  it("shows in the popup who published it and the publisher's bullets", async () => {
    const { browser } = context;
    page = await browser.openPage(addresses.sample);
    markup = await readMarkup(page);
    assert.deepEqual(await readMarks(page), {});
    await openReadyPopup(browser);
    assert.equal(await browser.popup.text("[data-part=title]"), TITLE);
    assert.match(await browser.popup.text("[data-part=outlet]"), /^Tribunnews/i);
    assert.deepEqual(await readWords(browser.popup, "[data-action=show-bullet]"), BULLETS);
    assert.match(await browser.popup.text("[data-part=summary-label]"), /^Ringkasan Berita:?$/);
    assert.notEqual(await browser.popup.text("[data-part=summary-origin]"), "");
    assert.match(await browser.popup.evaluate(readIcon), /^data:image\/svg/);
    const sources = (await readSources(browser.popup)).length;
    assert.match(
      await browser.popup.text("[data-part=announcement]"),
      new RegExp(`3 (poin|points), ${sources} (sumber|sources)`),
    );
  });

  it("names the sources with their kinds", async () => {
    const sources = await readSources(context.browser.popup);
    for (const wanted of [
      { name: "Antara", kind: "news-agency" },
      { name: "Reuters", kind: "news-agency" },
      { name: "Ratna Wiguna", kind: "person" },
      { name: "Sulastri Mahendra", kind: "person" },
    ]) {
      assert.ok(has(sources, wanted), `${wanted.name} not in ${JSON.stringify(sources)}`);
    }
  });

  it("scrolls to the words of a bullet and marks them", async () => {
    await scrollToEnd(page);
    await context.browser.popup.click("[data-part=bullet] [data-action=show-bullet]");
    assert.match(await waitForJump(page), /menjalani uji coba pelayaran dengan 120 penumpang/);
  });

  it("opens the same digest beside the article", async () => {
    const { browser } = context;
    if (!(await browser.popup.isOpen())) {
      await page.show();
      await openReadyPopup(browser);
    }
    assert.equal(await browser.panel.isOpen(), false);
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor(inState("ready"));
    assert.equal(await browser.panel.text("[data-part=title]"), TITLE);
    assert.deepEqual(await readWords(browser.panel, "[data-action=show-bullet]"), BULLETS);
    await browser.popup.close();
  });

  it("shows by which way a quote came", async () => {
    const { panel } = context.browser;
    await panel.click("[data-action=tab-sources]");
    await panel.waitFor("[data-part=statement]");
    const quoted = (await readStatements(panel)).find(({ words }) => words.includes(QUOTE));
    assert.deepEqual(quoted?.chain.slice(0, 2), ["Ratna Wiguna", "Antara"]);
  });

  it("scrolls to the very words of a statement and marks them", async () => {
    const { panel } = context.browser;
    await scrollToEnd(page);
    await panel.click('[data-source-name="Ratna Wiguna"] [data-action=show-statement]');
    assert.equal(await waitForJump(page), QUOTE);
  });

  it("leaves the page's markup as it was", async () => {
    assert.equal(await readMarkup(page), markup);
  });
});

function readMarkup(page) {
  return page.evaluate(() => document.documentElement.outerHTML);
}

function has(sources, { name, kind }) {
  return sources.some((source) => source.name === name && source.kind === kind);
}

/* Runs in the popup. */
function readIcon() {
  return document.querySelector(".favicon").src;
}
