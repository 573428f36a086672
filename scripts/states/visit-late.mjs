import { keepBusy } from "../../tests/e2e/support/busy-page.mjs";
import { until } from "../browsers/until.mjs";

/** For all that is looked at in one surface while the page answers nothing. */
const BUSY_MS = 45_000;
/** Longer than a reading takes to be called slow: SLOW_MS in lib/browser/page-session.ts. */
const SLOW_MS = 9_000;
const READING = 'main[data-state="reading"]';
const STOPPED = 'main[data-state="stopped"]';
const CANCEL = "[data-action=cancel-reading]";
const AGAIN = "[data-action=retry]";

/**
 * Has popup and panel wait for a page: while it is read, when it is called slow, and when the
 * reader has cancelled. The panel must be open.
 */
export async function visitLate({ browser, addresses, setAction, look, lookBeside }) {
  const { popup, panel } = browser;
  const page = await browser.openPage(addresses.chosen);
  await whileBusy(page, async () => {
    await browser.clickAction();
    const lookAtPopup = (name, prepare) => look(popup, `popup-${name}`, prepare);
    await visitWaits(popup, lookAtPopup);
    await popup.close();
  });
  // The icon then has the panel read, which the popup would have had first; one that is opened
  // anew, since an open one would keep the article before in view meanwhile.
  await setAction("panel");
  await panel.close();
  await whileBusy(page, async () => {
    await browser.clickAction();
    await visitWaits(panel, lookBeside);
  });
  await setAction("popup");
  await page.close();
}

async function whileBusy(page, work) {
  await Promise.all([keepBusy(page, BUSY_MS), work()]);
}

async function visitWaits(surface, look) {
  const cancel = async () => {
    await until("the button to cancel", () => surface.evaluate(canCancel, CANCEL));
    await surface.click(CANCEL);
    await surface.waitFor(STOPPED);
  };
  // Each look has a reading of its own, which is called slow soon enough.
  const readAnew = async () => {
    await surface.click(AGAIN);
    await surface.waitFor(READING);
    await until("the button to cancel", () => surface.evaluate(canCancel, CANCEL));
  };
  await surface.waitFor(READING);
  await cancel();
  await look("cancelled");
  await look("reading", readAnew, cancel);
  await surface.click(AGAIN);
  await surface.waitFor(READING);
  await surface.waitFor(STOPPED, SLOW_MS);
  await look("slow");
}

/* Runs in the surface: the button comes only when a reading takes its time. */
function canCancel(selector) {
  const button = document.querySelector(selector);
  return button !== null && window.getComputedStyle(button).visibility === "visible";
}
