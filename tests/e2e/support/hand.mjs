import { setTimeout as sleep } from "node:timers/promises";
import { until } from "../../../scripts/browsers/until.mjs";

/** For the browser to draw its own menu or prompt. */
const DRAWN_MS = 700;

/** Steps up from the end of Chromium's context menu to our entry. */
const STEPS_UP = { "read-page": 3, "read-link": 2, "copy-quote": 2 };

/** Presses a shortcut as a reader would: ["Alt", "Shift", "k"]. */
export async function pressShortcut({ browser, screen }, keys) {
  if (!screen) return browser.pressShortcut(keys);
  await screen.press(keys.map((key) => key.toLowerCase()).join("+"));
}

/** Opens the context menu over an element of the page and chooses our entry in it. */
export async function chooseMenu({ browser, screen }, page, selector, entry) {
  const place = await page.evaluate(findPlace, selector);
  if (!screen) {
    await page.clickAt(place.x, place.y, { button: "right" });
    return browser.chooseMenu(entry);
  }
  const windows = await screen.countWindows();
  await screen.clickAt(place.x + place.left, place.y + place.top, 3);
  await until("the menu", async () => (await screen.countWindows()) > windows);
  await sleep(DRAWN_MS);
  await screen.press(...Array.from({ length: STEPS_UP[entry] }, () => "Up"), "Return");
}

/** Says yes to the prompt that the browser shows; Firefox is told so at its start. */
export async function allowPrompt({ screen }) {
  if (!screen) return;
  await sleep(DRAWN_MS);
  await screen.press("Tab", "Return");
}

/*
 * Runs in the page: the middle of the first line of the element, or of the chosen words in it, and
 * where the page lies on the screen.
 */
function findPlace(selector) {
  const element = document.querySelector(selector);
  element.scrollIntoView({ block: "center", behavior: "instant" });
  const selection = window.getSelection();
  const isChosen = !selection.isCollapsed && element.contains(selection.anchorNode);
  const [line] = (isChosen ? selection.getRangeAt(0) : element).getClientRects();
  return {
    x: line.x + Math.min(line.width / 2, 120),
    y: line.y + Math.min(line.height / 2, 12),
    left: window.screenX,
    top: window.screenY + window.outerHeight - window.innerHeight,
  };
}
