import { openNetwork } from "../../../scripts/browsers/open-network.mjs";
import { extensionFolder } from "../../../scripts/setup/build-extension.mjs";
import { launchers } from "./launchers.mjs";

const MAX_PRINTED = 10;

/**
 * A test browser by its name, with the built extension, those in the folders `others`, and no
 * network but the pages of `site`. `countFaults` prints the errors that nobody caught so far and
 * answers how many there were; `close` closes both, and `end` does the one and then the other.
 */
export async function openBrowser(name, site, others = []) {
  const network = await openNetwork(site);
  const browser = await launchers[name]({ extension: extensionFolder(name), others, network });
  const countFaults = async () => {
    const faults = await browser.readFaults();
    for (const fault of faults.slice(0, MAX_PRINTED)) console.log(`  ✗ ${fault}`);
    return faults.length;
  };
  const close = async () => {
    await browser.close();
    network.close();
  };
  const end = async () => {
    const count = await countFaults();
    await close();
    return count;
  };
  return { browser, countFaults, close, end };
}
