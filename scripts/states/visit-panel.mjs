const TABS = ["gist", "checks", "article", "sources"];

/** Goes through the open panel's tabs and states. */
export async function visitPanel({ browser, addresses, lookBeside, lookForced }) {
  const { panel } = browser;
  for (const tab of TABS) {
    await panel.click(`[data-action=tab-${tab}]`);
    await lookBeside(tab);
    await lookForced(panel, `panel-${tab}`);
  }
  await panel.click("[data-action=order-article]");
  await panel.click("[data-action=show-statement]");
  await panel.waitFor("[data-action=go-back]");
  await lookBeside("in-order");
  await panel.click("[data-action=order-source]");
  await panel.evaluate(unfoldAll);
  await lookBeside("unfolded");
  await panel.click("[data-action=tab-gist]");
  await browser.openPage(addresses.elsewhere);
  await panel.waitFor('main[data-state="moved"]');
  await lookBeside("moved");
  await panel.click("[data-action=read-page]");
  await panel.waitFor("[data-part=moved]:not(:has(button))");
  await lookBeside("moved-refused");
}

/* Runs in the panel. */
function unfoldAll() {
  for (const details of document.querySelectorAll("details")) details.open = true;
}
