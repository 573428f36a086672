import { mkdir } from "node:fs/promises";
import path from "node:path";
import { launchChromium } from "../browsers/chromium.mjs";
import { openNetwork } from "../browsers/open-network.mjs";
import { pickPage } from "./pick-page.mjs";
import { readShownDigest } from "./read-shown-digest.mjs";

const SCREENSHOTS = "screenshots/start";
const ANSWERED = "main:not([data-state=reading])";

/**
 * Opens Chromium with the extension on a page and clicks the toolbar icon.
 *
 * With a display it stays open until the reader closes it. Without one it goes on to the side
 * panel, prints the digest that stands there and ends.
 */
export async function showArticle({ extension, target }) {
  const { url, page } = await pickPage(target);
  const headless = !hasDisplay();
  const network = page && (await openNetwork(new Map([[url, page]])));
  const browser = await launchChromium({ extension, network, headless });
  try {
    console.log(`Opening ${url} …`);
    const tab = await openPage(browser, url);
    await browser.clickAction();
    await browser.popup.waitFor(ANSWERED, 30_000);
    if (headless) await showWithoutDisplay(browser, tab);
    else await waitForReader(browser);
  } finally {
    await browser.close();
    network?.close();
  }
}

async function openPage(browser, url) {
  try {
    return await browser.openPage(url);
  } catch (error) {
    throw new Error(`Cannot open ${url}: ${error.message.split("\n")[0]}`);
  }
}

async function waitForReader(browser) {
  console.log("The popup is open. Click the toolbar icon for it at any time.");
  console.log("Close the browser's window to end.");
  await browser.whenClosed;
}

async function showWithoutDisplay(browser, tab) {
  await mkdir(SCREENSHOTS, { recursive: true });
  const shots = [];
  const shoot = async (surface, name) => {
    const file = path.join(SCREENSHOTS, `${name}.png`);
    await surface.screenshot(file);
    shots.push(file);
  };
  await shoot(tab, "page");
  await shoot(browser.popup, "popup");
  if (await hasState(browser.popup, "ready")) {
    await browser.popup.click("[data-action=open-panel]");
    await browser.panel.waitFor(ANSWERED, 30_000);
    await shoot(browser.panel, "panel");
    console.log(`\n${await readShownDigest(browser.panel)}\n`);
    await shoot(browser.panel, "panel-sources");
  } else {
    console.log(`\n${await browser.popup.text("main")}\n`);
  }
  console.log(`There is no display. Screenshots: ${shots.join(", ")}`);
}

function hasState(surface, state) {
  return surface.evaluate(
    (wanted) => document.querySelector("main").dataset.state === wanted,
    state,
  );
}

function hasDisplay() {
  if (process.platform !== "linux") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
