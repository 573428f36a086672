import { pageSurface } from "./page-surface.mjs";
import { untilThere } from "./until-there.mjs";
import { until } from "./until.mjs";

/** Allows the extension in private windows: it is put in place anew, and its documents close. */
export async function allowPrivateWindows(chromium, { id, path }) {
  const session = await chromium.target().createCDPSession();
  await session.send("Extensions.loadUnpacked", { path, enableInIncognito: true });
  await session.detach();
  const page = await chromium.newPage();
  const openOptions = () =>
    page.goto(`chrome-extension://${id}/options.html`).then(
      () => true,
      () => false,
    );
  await until("the extension to be back", openOptions);
  await page.close();
}

/** A private window of Chromium with the page at an address. */
export async function openPrivatePage(chromium, extension, address) {
  const opener = await chromium.newPage();
  const options = `chrome-extension://${extension.id}/options.html`;
  await opener.goto(options);
  await opener.evaluate((url) => chrome.windows.create({ incognito: true, url }), address);
  await opener.close();
  const target = await chromium.waitForTarget((one) => one.url() === address);
  const page = await target.page();
  // A click before the page is there gives a right that ends when it comes.
  await untilThere(page, address);
  return {
    ...pageSurface(async () => page),
    show: () => page.bringToFront(),
    clickAction: async () => {
      const known = await chromium.extensions();
      await page.triggerExtensionAction(known.get(extension.id));
    },
  };
}
