import { readHeight } from "./read-height.mjs";

const WIDTHS = [320, 400];

/** Takes the open panel's tabs and states, as narrow and as wide as readers make it. */
export async function takePanel({ browser, addresses, shootLooks, shootForced }) {
  const { panel } = browser;
  const shootWidths = async (name) => {
    for (const width of panel.resize ? WIDTHS : [null]) {
      if (width) {
        await panel.resize(width, 500);
        await panel.resize(width, await panel.evaluate(readHeight));
      }
      await shootLooks(panel, ["panel", name, width].filter(Boolean).join("-"));
    }
  };
  for (const tab of ["gist", "checks", "article", "sources"]) {
    await panel.click(`[data-action=tab-${tab}]`);
    await shootWidths(tab);
    await shootForced(panel, `panel-${tab}`);
  }
  await panel.click("[data-action=order-article]");
  await panel.click("[data-action=show-statement]");
  await panel.waitFor("[data-action=go-back]");
  await shootWidths("in-order");
  await panel.click("[data-action=order-source]");
  await panel.evaluate(unfoldAll);
  await shootWidths("unfolded");
  await panel.click("[data-action=tab-gist]");
  await browser.openPage(addresses.elsewhere);
  await panel.waitFor('main[data-state="moved"]');
  await shootWidths("moved");
  await panel.click("[data-action=read-page]");
  await panel.waitFor("[data-part=moved]:not(:has(button))");
  await shootWidths("moved-refused");
}

/* Runs in the panel. */
function unfoldAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
