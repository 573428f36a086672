import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { longArticles, longPages, toFaultyArticle } from "../tests/e2e/support/long-articles.mjs";
import { addresses, pages } from "../tests/e2e/support/pages.mjs";
import {
  addresses as stories,
  pages as storyPages,
} from "../tests/e2e/support/several-stories.mjs";
import { launchChromium } from "./browsers/chromium.mjs";
import { launchFirefox } from "./browsers/firefox.mjs";
import { openNetwork } from "./browsers/open-network.mjs";
import { takeReadmePicture } from "./screenshots/take-readme-picture.mjs";
import { takeSurfaces } from "./screenshots/take-surfaces.mjs";
import { writeContactSheet } from "./screenshots/write-contact-sheet.mjs";
import { buildExtension } from "./setup/build-extension.mjs";

/*
 * Pictures of every surface and state from the real extension, in one contact sheet, and the
 * README's picture.
 */
const FOLDER = "screenshots";
const README_PICTURE = "docs/screenshot.png";
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const SHOWN = {
  article: addresses.sample,
  chosen: addresses.noBox,
  pages: addresses.twoPages,
  preview: addresses.preview,
  "no-article": addresses.home,
  pdf: addresses.pdf,
  elsewhere: addresses.elsewhere,
  slow: longArticles.slow,
  faulty: toFaultyArticle("server-error"),
  numbered: longArticles.numbered,
  stream: stories.stream,
  internal: (name) => (name === "chromium" ? "chrome://version" : "about:support"),
};

const network = await openNetwork(new Map([...pages, ...longPages, ...storyPages]));
try {
  const files = [];
  for (const name of Object.keys(LAUNCH)) {
    const folder = path.join(FOLDER, name);
    await mkdir(folder, { recursive: true });
    await open(name, async (browser) => {
      files.push(...(await takeSurfaces(browser, SHOWN, folder)));
    });
  }
  await open("chromium", (browser) => drawTogether(browser, files));
} finally {
  network.close();
}

async function open(name, work) {
  const browser = await LAUNCH[name]({ extension: buildExtension(name), network });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function drawTogether(browser, files) {
  const sheet = await writeContactSheet(files, FOLDER);
  const tab = await browser.openPage(pathToFileURL(sheet).href);
  const height = () => document.documentElement.scrollHeight;
  await tab.resize(1_800, 1_000);
  await tab.resize(1_800, await tab.evaluate(height));
  await tab.screenshot(sheet.replace(/html$/, "png"));
  await takeReadmePicture(browser, addresses.sample, { folder: FOLDER, target: README_PICTURE });
  console.log(`Wrote ${files.length} pictures, ${sheet} and ${README_PICTURE}`);
}
