import { shootWidths } from "./shoot-widths.mjs";

/** Takes the open panel's tabs and states, as narrow and as wide as readers make it. */
export async function takePanel(tools) {
  const { browser, addresses, shootForced } = tools;
  const { panel } = browser;
  for (const tab of ["gist", "checks", "article", "sources"]) {
    await panel.click(`[data-action=tab-${tab}]`);
    await shootWidths(tools, tab);
    await shootForced(panel, `panel-${tab}`);
  }
  await panel.click("[data-action=order-article]");
  await panel.click("[data-action=show-statement]");
  await panel.waitFor("[data-action=go-back]");
  await shootWidths(tools, "in-order");
  await panel.click("[data-action=order-source]");
  await panel.evaluate(unfoldAll);
  await shootWidths(tools, "unfolded");
  await panel.click("[data-action=tab-gist]");
  await browser.openPage(addresses.elsewhere);
  await panel.waitFor('main[data-state="moved"]');
  await shootWidths(tools, "moved");
  await panel.click("[data-action=read-page]");
  await panel.waitFor("[data-part=moved]:not(:has(button))");
  await shootWidths(tools, "moved-refused");
}

/* Runs in the panel. */
function unfoldAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
