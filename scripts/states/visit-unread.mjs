const ANSWERED = 'main:not([data-state="reading"])';

/** Has the panel read pages of which it has little or nothing to show. It must be open. */
export async function visitUnread({ browser, addresses, lookBeside }) {
  const { popup, panel } = browser;
  for (const name of ["preview", "no-article", "too-large"]) {
    const page = await browser.openPage(addresses[name]);
    await browser.clickAction();
    for (const surface of [popup, panel]) await surface.waitFor(ANSWERED);
    await popup.close();
    await lookBeside(name);
    await page.close();
  }
}
