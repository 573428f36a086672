const ANSWERED = 'main:not([data-state="reading"])';
const BUSY_MS = 6_000;

/** Takes the popup over every kind of page, and leaves the panel open beside the article. */
export async function takePopups({ browser, addresses, save, shoot, shootLooks, shootForced }) {
  const { popup, panel } = browser;
  const shootOver = async (address, name) => {
    const page = await browser.openPage(address);
    await browser.clickAction();
    await popup.waitFor(ANSWERED);
    await shootLooks(popup, `popup-${name}`);
    return page;
  };
  const article = await shootOver(addresses.article, "ready");
  await shootForced(popup, "popup-ready");
  await popup.close();
  await shootMarks({ article, shoot });
  for (const name of ["chosen", "pages", "preview", "no-article", "pdf"]) {
    const page = await shootOver(addresses[name], name);
    await popup.close();
    await page.close();
  }
  await shootOver(addresses.internal(browser.name), "no-access");
  await popup.close();
  await save({ privateSites: [new URL(addresses.article).host] });
  const forbidden = await shootOver(addresses.article, "private");
  await popup.close();
  await save({ privateSites: [] });
  await forbidden.close();
  await article.show();
  await article.evaluate(keepBusy, BUSY_MS);
  await browser.clickAction();
  await popup.waitFor('main[data-state="reading"]');
  await shootLooks(popup, "popup-reading");
  await popup.waitFor('main[data-state="ready"]');
  await popup.click("[data-action=open-panel]");
  await panel.waitFor('main[data-state="ready"]');
  if (await popup.isOpen()) await popup.close();
}

/* The marks in a light page, in a dark one, and in the reader's own colours. */
async function shootMarks({ article, shoot }) {
  await article.evaluate(showMarks);
  await shoot(article, "marks-light");
  await article.evaluate(paintDark);
  await shoot(article, "marks-dark");
  if (article.emulateMedia) {
    await article.emulateMedia("forced-colors", "active");
    await shoot(article, "marks-forced");
    await article.emulateMedia("forced-colors", "none");
  }
  await article.goto(await article.evaluate(() => location.href));
}

/* Runs in the page. */
function showMarks() {
  const [first] = CSS.highlights.get("ringkas-content");
  first.startContainer.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
}

/* Runs in the page. */
function paintDark() {
  for (const element of document.querySelectorAll("*")) {
    element.style.background = "#181a1b";
    element.style.color = "#dddddd";
  }
}

/* Runs in the page: nothing else runs there for as long. */
function keepBusy(milliseconds) {
  setTimeout(() => {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  }, 200);
}
