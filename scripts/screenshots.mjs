import { mkdir } from "node:fs/promises";
import path from "node:path";
import { launchChromium } from "./browsers/chromium.mjs";
import { openNetwork } from "./browsers/open-network.mjs";
import { joinPictures } from "./browsers/join-pictures.mjs";
import { buildExtension } from "./setup/build-extension.mjs";
import { pickPage } from "./start/pick-page.mjs";

const PARTS = "screenshots/readme";
const README_PICTURE = "docs/screenshot.png";
const READY = 'main[data-state="ready"]';

const extension = buildExtension("chromium");
const { url, page } = await pickPage(null);
const network = await openNetwork(new Map([[url, page]]));
const browser = await launchChromium({ extension, network });
try {
  await mkdir(PARTS, { recursive: true });
  await mkdir(path.dirname(README_PICTURE), { recursive: true });
  const files = await takePictures();
  await joinPictures(await browser.openPage("about:blank"), files, README_PICTURE);
  console.log(`Wrote ${README_PICTURE} and ${files.join(", ")}`);
} finally {
  await browser.close();
  network.close();
}

/** The files of the popup, the page with a statement marked, and the panel with its source. */
async function takePictures() {
  const tab = await browser.openPage(url);
  await tab.resize(680, 800);
  const { popup, panel } = browser;
  await browser.clickAction();
  await popup.waitFor(READY);
  const popupFile = await shoot(popup, "popup");
  await popup.click("[data-action=open-panel]");
  await panel.waitFor(READY);
  await panel.click("[data-action=tab-sources]");
  await panel.click("[data-action=show-statement]");
  // The page scrolls smoothly to the words.
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  return [popupFile, await shoot(tab, "page"), await shoot(panel, "panel")];
}

async function shoot(surface, name) {
  const file = path.join(PARTS, `${name}.png`);
  await surface.screenshot(file);
  return file;
}
