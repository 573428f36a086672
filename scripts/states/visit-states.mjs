import { visitLate } from "./visit-late.mjs";
import { visitPanel } from "./visit-panel.mjs";
import { visitPopups } from "./visit-popups.mjs";
import { visitRest } from "./visit-rest.mjs";
import { visitUnread } from "./visit-unread.mjs";
import { visitUpdated } from "./visit-updated.mjs";

/**
 * Brings popup, panel, options and welcome page into every state but those of a model, and has
 * each looked at.
 *
 * `tools` has the `browser`, the `addresses` of state-pages.mjs, an options page (`options`), what
 * `save`s settings, and four ways to look:
 * `look(surface, name, prepare)` in every language and theme, where `prepare` brings about what a
 * change of either takes away; `lookBeside(name, prepare)` at the panel so, at each width;
 * `lookForced(surface, name)` in the reader's own colours; `lookOnce(page, name)` at a page.
 */
export async function visitStates(tools) {
  await visitPopups(tools);
  await visitPanel(tools);
  await visitRest(tools);
  await visitUnread(tools);
  await visitLate(tools);
  await visitDocuments(tools);
  await visitUpdated(tools);
}

async function visitDocuments({ browser, look, lookForced }) {
  for (const name of ["options", "welcome"]) {
    const page = await browser.openExtensionPage(`${name}.html`);
    await page.waitFor("main section");
    await look(page, name);
    await lookForced(page, name);
    await page.close();
  }
}
