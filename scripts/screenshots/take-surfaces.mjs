import path from "node:path";

const ANSWERED = 'main:not([data-state="reading"])';
const LOOKS = ["id", "en"].flatMap((language) =>
  ["light", "dark"].map((theme) => ({ language, theme })),
);
const PANEL_WIDTHS = [320, 400];
const PANEL_TABS = ["gist", "sources", "checks", "article"];
const BUSY_MS = 6_000;

/**
 * Takes a picture of every surface in every state, language and theme, and answers the files in
 * order. `addresses` has the pages to open: an article with a box, one without, and a list.
 */
export async function takeSurfaces(browser, addresses, folder) {
  const files = [];
  const options = await browser.openExtensionPage("options.html");
  const saveLook = ({ language, theme }) =>
    options.evaluate((look) => chrome.storage.local.set(look), { language, theme });
  const shootLooks = async (surface, name) => {
    for (const look of LOOKS) {
      const { language, theme } = look;
      await saveLook(look);
      await surface.waitFor(`html[lang="${language}"][data-theme="${theme}"] main`);
      const file = path.join(folder, `${name}-${language}-${theme}.png`);
      await surface.screenshot(file);
      files.push(file);
    }
  };
  await shootPopups({ browser, addresses, shootLooks });
  await shootPanel({ browser, addresses, shootLooks });
  for (const name of ["options", "welcome"]) {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitFor("main section");
    await page.resize(1_000, await page.evaluate(readHeight));
    await shootLooks(page, name);
    await page.close();
  }
  return files;
}

async function shootPopups({ browser, addresses, shootLooks }) {
  const shoot = async (address, name) => {
    const page = await browser.openPage(address);
    await browser.clickAction();
    await browser.popup.waitFor(ANSWERED);
    await shootLooks(browser.popup, `popup-${name}`);
    await browser.popup.close();
    return page;
  };
  const article = await shoot(addresses.article, "ready");
  await shoot(addresses.plain, "chosen");
  await shoot(addresses.list, "no-article");
  await shoot(addresses.internal(browser.name), "no-access");
  await article.show();
  await article.evaluate(keepBusy, BUSY_MS);
  await browser.clickAction();
  await browser.popup.waitFor('main[data-state="reading"]');
  await shootLooks(browser.popup, "popup-reading");
  await browser.popup.waitFor(ANSWERED);
  await browser.popup.click("[data-action=open-panel]");
  await browser.panel.waitFor('main[data-state="ready"]');
  if (await browser.popup.isOpen()) await browser.popup.close();
}

/* The panel is as wide as the reader makes it, and as high here as what stands in it. */
async function shootPanel({ browser, addresses, shootLooks }) {
  const { panel } = browser;
  const shootWidths = async (name) => {
    for (const width of panel.resize ? PANEL_WIDTHS : [null]) {
      if (width) {
        await panel.resize(width, 500);
        await panel.resize(width, await panel.evaluate(readHeight));
      }
      await shootLooks(panel, ["panel", name, width].filter(Boolean).join("-"));
    }
  };
  for (const tab of PANEL_TABS) {
    await panel.click(`[data-action=tab-${tab}]`);
    await shootWidths(tab);
  }
  await panel.click("[data-action=tab-gist]");
  await browser.openPage(addresses.elsewhere);
  await panel.waitFor('main[data-state="moved"]');
  await shootWidths("moved");
  await panel.click("[data-action=read-page]");
  await panel.waitFor("[data-part=moved]:not(:has(button))");
  await shootWidths("moved-refused");
}

/* Runs in the page: nothing else runs there for as long. */
function keepBusy(milliseconds) {
  setTimeout(() => {
    const end = Date.now() + milliseconds;
    while (Date.now() < end);
  }, 200);
}

/* Runs in a surface; another language may take some lines more. */
function readHeight() {
  return Math.max(500, document.documentElement.scrollHeight + 60);
}
