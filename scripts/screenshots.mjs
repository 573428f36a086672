import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startFakeEndpoint } from "../tests/models/support/fake-endpoint.mjs";
import { allowedExtension, GRANTING_PREFERENCES } from "../tests/e2e/support/allowed-extension.mjs";
import { launchChromium } from "./browsers/chromium.mjs";
import { launchFirefox } from "./browsers/firefox.mjs";
import { openNetwork } from "./browsers/open-network.mjs";
import { openCamera } from "./screenshots/open-camera.mjs";
import { takeReadmePicture } from "./screenshots/take-readme-picture.mjs";
import { writeContactSheets } from "./screenshots/write-contact-sheets.mjs";
import { buildExtension, extensionFolder } from "./setup/build-extension.mjs";
import { openTools } from "./states/open-tools.mjs";
import { ENGINE_PATTERNS, stateAddresses, statePages } from "./states/state-pages.mjs";
import { visitEngine } from "./states/visit-engine.mjs";
import { visitStates } from "./states/visit-states.mjs";

/*
 * Pictures of every surface and state from the real extension, in one contact sheet and in pages
 * of a size that can be read, and the README's picture.
 */
const FOLDER = "screenshots";
const README_PICTURE = "docs/screenshot.png";
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

const network = await openNetwork(statePages);
const server = await startFakeEndpoint();
try {
  const files = [];
  for (const name of Object.keys(LAUNCH)) {
    buildExtension(name);
    const place = { folder: path.join(FOLDER, name), files };
    await mkdir(place.folder, { recursive: true });
    await open(name, extensionFolder(name), (browser) => visit(browser, place, visitStates));
    await open(name, allowedExtension(name, ENGINE_PATTERNS), (browser) =>
      visit(browser, place, (tools) => visitEngine(tools, server)),
    );
  }
  await open("chromium", extensionFolder("chromium"), (browser) => drawTogether(browser, files));
} finally {
  network.close();
  await server.close();
}

async function open(name, extension, work) {
  const browser = await LAUNCH[name]({ extension, network, preferences: GRANTING_PREFERENCES });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function visit(browser, place, work) {
  await work(await openTools(browser, (tools) => openCamera(tools, place)));
}

async function drawTogether(browser, files) {
  const sheets = await writeContactSheets(files, FOLDER);
  for (const sheet of sheets) {
    const tab = await browser.openPage(pathToFileURL(sheet).href);
    await tab.resize(1_800, 1_000);
    await tab.resize(1_800, await tab.evaluate(() => document.documentElement.scrollHeight));
    await tab.screenshot(sheet.replace(/html$/, "png"));
    await tab.close();
  }
  const place = { folder: FOLDER, target: README_PICTURE };
  await takeReadmePicture(browser, stateAddresses.article, place);
  console.log(`Wrote ${files.length} pictures, ${sheets.length} sheets and ${README_PICTURE}`);
}
