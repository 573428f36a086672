import { openPanelAlone } from "../../tests/e2e/support/surface-parts.mjs";

/** Updates the extension under an open page, and has the panel opened beside it. */
export async function visitUpdated(tools) {
  const { browser, addresses, openOptions, lookBeside } = tools;
  const page = await browser.openPage(addresses.article);
  await browser.reloadExtension();
  const options = await openOptions();
  await page.show();
  await openPanelAlone(browser, options);
  await browser.panel.waitFor('main[data-state="no-access"]');
  await lookBeside("updated");
}
