import path from "node:path";
import { readHeight } from "./read-height.mjs";
import { takePanel } from "./take-panel.mjs";
import { takePopups } from "./take-popups.mjs";
import { takeRest } from "./take-rest.mjs";

const LOOKS = ["id", "en"].flatMap((language) =>
  ["light", "dark"].map((theme) => ({ language, theme })),
);

/**
 * Takes a picture of every surface in every state, language and theme, and answers the files in
 * order. `addresses` has the pages to open.
 */
export async function takeSurfaces(browser, addresses, folder) {
  const files = [];
  const options = await browser.openExtensionPage("options.html");
  const save = (settings) => options.evaluate((given) => chrome.storage.local.set(given), settings);
  const shoot = async (surface, name) => {
    files.push(path.join(folder, `${name}.png`));
    await surface.screenshot(files.at(-1));
  };
  /* `prepare` brings about what a change of look takes away. */
  const shootLooks = async (surface, name, prepare = async () => {}) => {
    for (const { language, theme } of LOOKS) {
      await save({ language, theme });
      await surface.waitFor(`html[lang="${language}"][data-theme="${theme}"] main`);
      await prepare();
      await shoot(surface, `${name}-${language}-${theme}`);
    }
  };
  /* In the reader's own colours, which only Chromium can be told to take while it runs. */
  const shootForced = async (surface, name) => {
    if (!surface.emulateMedia) return;
    await surface.emulateMedia("forced-colors", "active");
    await shoot(surface, `${name}-forced`);
    await surface.emulateMedia("forced-colors", "none");
  };
  const tools = { browser, addresses, save, shoot, shootLooks, shootForced };
  await takePopups(tools);
  await takePanel(tools);
  await takeRest(tools);
  for (const name of ["options", "welcome"]) {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitFor("main section");
    await page.resize(1_000, await page.evaluate(readHeight));
    await shootLooks(page, name);
    await shootForced(page, name);
    await page.close();
  }
  return files;
}
