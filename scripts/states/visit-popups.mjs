const ANSWERED = 'main:not([data-state="reading"])';

/** Opens the popup over every kind of page, and leaves the panel open beside the article. */
export async function visitPopups({ browser, addresses, save, look, lookOnce, lookForced }) {
  const { popup, panel } = browser;
  const lookOver = async (address, name) => {
    const page = await browser.openPage(address);
    await browser.clickAction();
    await popup.waitFor(ANSWERED);
    await look(popup, `popup-${name}`);
    return page;
  };
  const article = await lookOver(addresses.article, "ready");
  await lookForced(popup, "popup-ready");
  await popup.close();
  await lookAtMarks({ article, lookOnce });
  for (const name of ["chosen", "pages", "preview", "no-article", "pdf", "too-large"]) {
    const page = await lookOver(addresses[name], name);
    await popup.close();
    await page.close();
  }
  await lookOver(addresses.internal(browser.name), "no-access");
  await popup.close();
  await save({ privateSites: [new URL(addresses.article).host] });
  const forbidden = await lookOver(addresses.article, "private");
  await popup.close();
  await save({ privateSites: [] });
  await forbidden.close();
  await article.show();
  await browser.clickAction();
  await popup.waitFor('main[data-state="ready"]');
  await lookAtLost({ article, popup, look });
  await popup.click("[data-action=open-panel]");
  await panel.waitFor('main[data-state="ready"]');
  if (await popup.isOpen()) await popup.close();
}

/* The page has put other words in place of those that are asked for. */
async function lookAtLost({ article, popup, look }) {
  const words = await article.evaluate(takeAwayWords);
  await look(popup, "popup-lost", async () => {
    await popup.click("[data-action=show-bullet]");
    await popup.waitFor("[data-part=lost]:not(:empty)");
  });
  await article.evaluate(putBackWords, words);
}

/* The marks in a light page, in a dark one, and in the reader's own colours. */
async function lookAtMarks({ article, lookOnce }) {
  await article.evaluate(showMarks);
  await lookOnce(article, "marks-light");
  await article.evaluate(paintDark);
  await lookOnce(article, "marks-dark");
  if (article.emulateMedia) {
    await article.emulateMedia("forced-colors", "active");
    await lookOnce(article, "marks-forced");
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

/* Runs in the page. */
function takeAwayWords() {
  const story = document.querySelector(".txt-article");
  const words = story.innerHTML;
  story.textContent = "";
  return words;
}

/* Runs in the page. */
function putBackWords(words) {
  document.querySelector(".txt-article").innerHTML = words;
}
