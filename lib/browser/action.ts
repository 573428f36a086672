import { browser } from "wxt/browser";
import type { Settings } from "./settings-schema";

const POPUP = "popup.html";
/** Neutral in light and dark toolbars: a number of sources is no verdict. */
const BADGE_COLOR = "#6b6f78";

/** Lets a click on the icon open what the reader chose; a popup that is set keeps clicks to itself. */
export async function applyAction(choice: Settings["action"]): Promise<void> {
  await browser.action.setPopup({ popup: choice === "popup" ? POPUP : "" });
}

/** Shows on the icon, in one tab alone, how many sources its article cites; nothing for none. */
export async function drawBadge(tabId: number, sources: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: BADGE_COLOR });
    await browser.action.setBadgeText({ tabId, text: sources > 0 ? String(sources) : "" });
  } catch {
    // The tab was closed meanwhile: there is no icon to draw on.
  }
}
