import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";
import { launchers } from "./launchers.mjs";

const MAX_PRINTED = 10;

/**
 * A test browser by its name, with the built extension, those in the folders `others`, and no
 * network but the pages of `site`. `end` closes both, prints the errors that nobody caught, and
 * answers how many there were.
 */
export async function openBrowser(name, site, others = []) {
  const network = await openNetwork(site);
  const browser = await launchers[name]({ extension: extensionFolder(name), others, network });
  const end = async () => {
    const faults = await browser.readFaults();
    for (const fault of faults.slice(0, MAX_PRINTED)) console.log(`  ✗ ${fault}`);
    await browser.close();
    network.close();
    return faults.length;
  };
  return { browser, end };
}
