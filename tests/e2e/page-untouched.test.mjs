import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { it } from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { saveSettings } from "./support/looks.mjs";
import { pages as ownPages } from "./support/pages.mjs";
import { readMarks } from "./support/page-marks.mjs";
import { inState, openPopup } from "./support/surface-parts.mjs";

const SAVED = fileURLToPath(new URL("../../../shared/pages", import.meta.url));
const SAVED_COUNT = 40;
const OWN = [...ownPages].filter(([, { type }]) => type.startsWith("text/html"));

const saved = existsSync(SAVED) ? readSavedPages() : [];
if (saved.length === 0) it("saved pages", { skip: "the pages beside the project are absent" });

const PAGES = new Map([...OWN, ...saved]);
inBothBrowsers("the page stays as it is", PAGES, defineTests, { isLong: true });

function defineTests(context) {
  let options;

  it(`with marks on and after jumps, on ${OWN.length} own and ${saved.length} saved pages`, async () => {
    const { browser } = context;
    options = await browser.openExtensionPage("options.html");
    await saveSettings(options, { marks: "asked" });
    const counts = { marked: 0, jumped: 0 };
    for (const [address] of [...OWN, ...saved]) {
      const page = await browser.openPage(address);
      const before = await page.evaluate(readMarkup);
      await openPopup(browser);
      await browser.popup.evaluate(clickBullet);
      if (await markPage(browser, page)) counts.marked += 1;
      if ((await readMarks(page))["ringkas-jump"]) counts.jumped += 1;
      assert.equal(await page.evaluate(readMarkup), before, address);
      await browser.popup.close();
      await page.close();
    }
    console.log(`${browser.name}: ${JSON.stringify(counts)} of ${OWN.length + saved.length}`);
    assert.ok(counts.marked >= OWN.length / 2 && counts.jumped >= OWN.length / 2);
  });
}

/* The popup marks a page that it could read; one without statements has nothing to mark. */
async function markPage(browser, page) {
  const isReady = await browser.popup.evaluate(
    (state) => document.querySelector(state) !== null,
    `${inState("ready")} [data-part=source]`,
  );
  if (!isReady) return false;
  await until("marks", async () => (await readMarks(page))["ringkas-content"]);
  return true;
}

/* Runs in the popup. */
async function clickBullet() {
  document.querySelector("[data-action=show-bullet]:not(:disabled)")?.click();
  await new Promise((resolve) => window.setTimeout(resolve, 200));
}

/* Runs in the page, where no script of its own runs: it would change the page itself. */
function readMarkup() {
  return document.documentElement.outerHTML;
}

/* Saved articles spread over the folder, without their scripts, each under an address of its own. */
function readSavedPages() {
  const files = readdirSync(SAVED, { recursive: true })
    .filter((name) => name.endsWith(".html.gz"))
    .sort();
  const step = Math.max(1, Math.floor(files.length / SAVED_COUNT));
  return Array.from({ length: Math.min(SAVED_COUNT, files.length) }, (_, index) => {
    const html = gunzipSync(readFileSync(path.join(SAVED, files[index * step])));
    const body = html.toString("utf8").replace(/<script\b[\s\S]*?<\/script>/gi, "");
    const address = `https://tersimpan.example/artikel-${index + 1}`;
    return [address, { body, type: "text/html; charset=utf-8" }];
  });
}
