import { shootWidths } from "./shoot-widths.mjs";

const READY = 'main[data-state="ready"]';
const inKind = (kind) => `[data-part=rest][data-kind=${kind}]`;
const READ = "[data-action=read-rest]";
const CANCEL = "[data-action=cancel-rest]";

/**
 * Takes what popup and panel say of an article's other pages, and the panel's banner over another
 * story of the same page. The panel must be open.
 */
export async function takeRest(tools) {
  const { browser, addresses, shootLooks } = tools;
  const { popup, panel } = browser;
  const openArticle = async (address) => {
    const page = await browser.openPage(address);
    await browser.clickAction();
    for (const surface of [popup, panel]) await surface.waitFor(READY);
    return page;
  };
  /* In the popup, then in the panel, which goes the same way once the popup is closed. */
  const shootSteps = async (steps) => {
    for (const surface of [popup, panel]) {
      for (const { click, kind, name } of steps) {
        if (click) await surface.click(click);
        await surface.waitFor(inKind(kind));
        if (surface === panel) await shootWidths(tools, name);
        else await shootLooks(popup, `popup-${name}`);
      }
      if (surface === popup) await popup.close();
    }
  };

  await openArticle(addresses.slow);
  await shootSteps([
    { kind: "unread", name: "rest-unread" },
    { click: READ, kind: "reading", name: "rest-reading" },
    { click: CANCEL, kind: "stopped", name: "rest-cancelled" },
  ]);
  await openArticle(addresses.faulty);
  await shootSteps([{ click: READ, kind: "stopped", name: "rest-fault" }]);
  await openArticle(addresses.numbered);
  await shootSteps([{ click: READ, kind: "read", name: "rest-read" }]);
  await shootElsewhere(tools);
  await shootOtherStory(tools, await openArticle(addresses.stream));
}

/* Words that stand on a page that is not open. */
async function shootElsewhere(tools) {
  const { panel } = tools.browser;
  await panel.click("[data-action=tab-sources]");
  await panel.click("[data-action=order-article]");
  await panel.waitFor(".in-order");
  await shootWidths(tools, "rest-elsewhere", async () => {
    await panel.click(".in-order li:last-child [data-action=show-statement]");
    await panel.waitFor("[data-part=elsewhere]:not(:empty)");
  });
  await panel.click("[data-action=order-source]");
  await panel.click("[data-action=tab-gist]");
}

/* The reader has scrolled on to the next story. */
async function shootOtherStory(tools, page) {
  const { panel, popup } = tools.browser;
  await tools.shootLooks(popup, "popup-several-stories");
  await popup.close();
  await shootWidths(tools, "other-story", async () => {
    for (const story of [0, 1]) {
      await page.evaluate(scrollToStory, story);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await panel.waitFor("[data-part=moved][data-to=other-story]");
  });
}

/* Runs in the page. */
function scrollToStory(index) {
  const story = document.querySelectorAll("article")[index];
  story.scrollIntoView({ block: "start", behavior: "instant" });
}
