import assert from "node:assert/strict";
import { it } from "node:test";
import { until } from "../../scripts/browsers/until.mjs";
import { inBothBrowsers } from "./support/in-both-browsers.mjs";
import { showLook } from "./support/looks.mjs";
import { addresses, pages, TITLES } from "./support/several-stories.mjs";
import { inState, openReadyPopup, readSources, readWords } from "./support/surface-parts.mjs";

const OTHER_STORY = "[data-part=moved][data-to=other-story]";
const READ = "[data-action=read-page]";

inBothBrowsers("the next story of a page", pages, (context) => {
  let page;
  let panel;

  const openPanelOn = async (address) => {
    const { browser } = context;
    if (page) await page.goto(address);
    else page = await browser.openPage(address);
    panel = browser.panel;
    await openReadyPopup(browser);
    if (!(await panel.isOpen())) await browser.popup.click("[data-action=open-panel]");
    await panel.waitFor(inState("ready"));
    await browser.popup.close();
  };
  /* The title is null while there is none. */
  const readShown = async () => ({
    title: (await readWords(panel, "[data-part=title]"))[0] ?? null,
    sources: (await readSources(panel)).map(({ name }) => name),
  });
  const waitForTitle = (title) =>
    until(`“${title}” in the panel`, async () => (await readShown()).title === title);
  const scrollTo = (index) =>
    page.evaluate((at) => {
      const story = document.querySelectorAll("article")[at];
      story.scrollIntoView({ block: "start", behavior: "instant" });
    }, index);

  it("is offered when the reader scrolls to it, and read when asked for", async () => {
    await openPanelOn(addresses.stream);
    assert.equal((await readShown()).title, TITLES[0]);
    await scrollTo(1);
    await panel.waitFor(OTHER_STORY);
    assert.equal((await readShown()).title, TITLES[0]);
    const options = await context.browser.openExtensionPage("options.html");
    for (const language of ["en", "id"])
      await showLook(options, panel, { language, theme: "dark" });
    await options.close();
    await page.show();
    await panel.waitFor(OTHER_STORY);
    await panel.click(READ);
    await waitForTitle(TITLES[1]);
    await until("no offer", () =>
      panel.evaluate((offer) => document.querySelector(offer) === null, OTHER_STORY),
    );
  });

  it("is no longer offered when the reader scrolls back", async () => {
    await scrollTo(2);
    await panel.waitFor(OTHER_STORY);
    await scrollTo(1);
    await until("no offer", () =>
      panel.evaluate((offer) => document.querySelector(offer) === null, OTHER_STORY),
    );
  });

  it("has sources of its own alone", async () => {
    await panel.click("[data-action=tab-sources]");
    await panel.waitFor("[data-part=source]");
    assert.deepEqual((await readShown()).sources, ["Burhan Sasmita"]);
  });

  it("that is put in place late never shows its headline over the old words", async () => {
    await openPanelOn(addresses.app);
    assert.equal((await readShown()).title, TITLES[0]);
    await page.evaluate(() => window.openNext(1_500));
    await panel.waitFor(inState("moved"));
    assert.equal((await readShown()).title, TITLES[0]);
    await panel.click(READ);
    const seen = new Set();
    await until("the next story", async () => {
      const { title, sources } = await readShown();
      if (title) seen.add(`${title} ${sources.join()}`);
      return title === TITLES[1];
    });
    assert.ok(![...seen].some((one) => one.startsWith(TITLES[1]) && one.includes("Wahyuni")));
    await panel.waitFor(inState("ready"));
    await until("its sources", async () => (await readShown()).sources.includes("Burhan Sasmita"));
  });

  it("is shown where the words change under an address that stays", async () => {
    await page.evaluate(() => window.openNext(0, { isSilent: true }));
    await waitForTitle(TITLES[2]);
    await until("its sources", async () =>
      (await readShown()).sources.includes("Ratih Kumalasari"),
    );
  });
});
