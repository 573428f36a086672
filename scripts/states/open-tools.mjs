import { until } from "../browsers/until.mjs";
import { stateAddresses } from "./state-pages.mjs";

/**
 * What the visits of this folder work with: the browser, the addresses, an options page by which
 * settings are saved, and the ways to look that the caller gives (see visit-states.mjs).
 */
export async function openTools(browser, looks) {
  const tools = {
    browser,
    addresses: stateAddresses,
    save: (settings) => tools.options.evaluate(saveSettings, settings),
    /** What the icon opens from now on. */
    setAction: async (action) => {
      await tools.save({ action });
      const isPanel = action === "panel";
      const hasNone = () => tools.options.evaluate(hasNoPopup);
      await until(`the icon for the ${action}`, async () => (await hasNone()) === isPanel);
    },
    /** An options page, in place of one that an update of the extension took away. */
    openOptions: async () => {
      tools.options = await browser.openExtensionPage("options.html");
      return tools.options;
    },
  };
  await tools.openOptions();
  return Object.assign(tools, looks(tools));
}

/* Runs in the options. */
function saveSettings(settings) {
  return chrome.storage.local.set(settings);
}

/* Runs in the options. */
async function hasNoPopup() {
  return (await chrome.action.getPopup({})) === "";
}
