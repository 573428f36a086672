const READY = 'main[data-state="ready"]';
const inKind = (kind) => `[data-part=rest][data-kind=${kind}]`;
const READ = "[data-action=read-rest]";
const CANCEL = "[data-action=cancel-rest]";

/**
 * Has popup and panel read an article's other pages, and the reader scroll on to another story of
 * the same page. The panel must be open.
 */
export async function visitRest(tools) {
  const { browser, addresses, look, lookBeside } = tools;
  const { popup, panel } = browser;
  const openArticle = async (address) => {
    const page = await browser.openPage(address);
    await browser.clickAction();
    for (const surface of [popup, panel]) await surface.waitFor(READY);
    return page;
  };
  /* In the popup, then in the panel, which goes the same way; what was read it has at once. */
  const visitSteps = async (steps) => {
    for (const surface of [popup, panel]) {
      for (const { click, kind, name } of steps) {
        if (click && (surface === popup || kind !== "read")) await surface.click(click);
        await surface.waitFor(inKind(kind));
        if (surface === panel) await lookBeside(name);
        else await look(popup, `popup-${name}`);
      }
      if (surface === popup) await popup.close();
    }
  };

  await openArticle(addresses.slow);
  await visitSteps([
    { kind: "unread", name: "rest-unread" },
    { click: READ, kind: "reading", name: "rest-reading" },
    { click: CANCEL, kind: "stopped", name: "rest-cancelled" },
  ]);
  await openArticle(addresses.faulty);
  await visitSteps([{ click: READ, kind: "stopped", name: "rest-fault" }]);
  await openArticle(addresses.numbered);
  await visitSteps([{ click: READ, kind: "read", name: "rest-read" }]);
  await visitElsewhere(tools);
  await visitOtherStory(tools, await openArticle(addresses.stream));
}

/* Words that stand on a page that is not open. */
async function visitElsewhere(tools) {
  const { panel } = tools.browser;
  await panel.click("[data-action=tab-sources]");
  await panel.click("[data-action=order-article]");
  await panel.waitFor(".in-order");
  await tools.lookBeside("rest-elsewhere", async () => {
    await panel.click(".in-order li:last-child [data-action=show-statement]");
    await panel.waitFor("[data-part=elsewhere]:not(:empty)");
  });
  await panel.click("[data-action=order-source]");
  await panel.click("[data-action=tab-gist]");
}

/* The reader has scrolled on to the next story. */
async function visitOtherStory(tools, page) {
  const { panel, popup } = tools.browser;
  await tools.look(popup, "popup-several-stories");
  await popup.close();
  await tools.lookBeside("other-story", async () => {
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
