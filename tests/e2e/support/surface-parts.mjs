import { until } from "../../../scripts/browsers/until.mjs";

/** Selector of a surface that has gone into `state`. */
export const inState = (state) => `main[data-state="${state}"]`;

/** Selector of a surface that has answered, whatever the answer; a slow page may still do so. */
export const ANSWERED = 'main:not([data-state="reading"], [data-state="stopped"])';

/** The words of every element that fits, white space folded. */
export function readWords(surface, selector) {
  return surface.evaluate(
    (wanted) =>
      [...document.querySelectorAll(wanted)].map((node) =>
        node.innerText.replace(/\s+/g, " ").trim(),
      ),
    selector,
  );
}

/** Name and kind of each source that the surface shows. */
export function readSources(surface) {
  return surface.evaluate(() =>
    [...document.querySelectorAll("[data-part=source]")].map(({ dataset }) => ({
      name: dataset.sourceName,
      kind: dataset.sourceKind,
    })),
  );
}

/** Name and kind of each part of the way on which a statement came, for every statement. */
export function readStatements(panel) {
  return panel.evaluate(() =>
    [...document.querySelectorAll("[data-part=statement]")].map((statement) => ({
      words: statement.querySelector("[data-action=show-statement]").innerText,
      chain: [...statement.querySelectorAll("[data-part=chain] bdi")].map((step) => step.innerText),
    })),
  );
}

/** Clicks the toolbar icon and waits for what the popup says; the popup must be closed before. */
export async function openPopup(browser) {
  await browser.clickAction();
  await browser.popup.waitFor(ANSWERED);
}

/** Waits until the popup says that it read the page. */
export async function openReadyPopup(browser) {
  await browser.clickAction();
  await browser.popup.waitFor(inState("ready"));
}

/** Waits until a surface shows exactly `words` in an element that fits. */
export function waitForWords(surface, selector, words) {
  return until(`“${words}” in ${selector}`, async () =>
    (await readWords(surface, selector)).includes(words),
  );
}

/** Opens the panel as the browser's own ways do, without a click on the icon that lets it read. */
export async function openPanelAlone(browser, options) {
  if (browser.name === "firefox") await browser.runInWindow(showSidebar);
  else await options.evaluate(openSidePanel);
}

/* Runs in Firefox's own window. */
async function showSidebar() {
  await SidebarController.show("ringkas_ringkas_example-sidebar-action");
}

/* Runs in the options, which the driver gives a reader's gesture. */
async function openSidePanel() {
  const { id } = await chrome.windows.getCurrent();
  await chrome.sidePanel.open({ windowId: id });
}
