import path from "node:path";
import { joinPictures } from "../browsers/join-pictures.mjs";

const READY = 'main[data-state="ready"]';

/** Draws the README's picture: the popup, the page with a statement marked, and its panel. */
export async function takeReadmePicture(browser, address, { folder, target }) {
  const tab = await browser.openPage(address);
  await tab.resize(680, 800);
  const { popup, panel } = browser;
  const files = [];
  const shoot = async (surface, name) => {
    files.push(path.join(folder, `${name}.png`));
    await surface.screenshot(files.at(-1));
  };
  await browser.clickAction();
  await popup.waitFor(READY);
  await shoot(popup, "popup");
  await popup.click("[data-action=open-panel]");
  await panel.waitFor(READY);
  await panel.click("[data-action=tab-sources]");
  await panel.click("[data-action=show-statement]");
  // The page scrolls smoothly to the words.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await shoot(tab, "page");
  await shoot(panel, "panel");
  await joinPictures(await browser.openPage("about:blank"), files, target);
}
