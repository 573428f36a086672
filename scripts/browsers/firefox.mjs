import { writeFile } from "node:fs/promises";
import puppeteer from "puppeteer-core";
import { openChromeScope } from "./firefox-chrome-scope.mjs";
import { findBrowser } from "./find-browser.mjs";
import { allowPrivateWindows, openPrivatePage } from "./open-private-firefox.mjs";
import { openDownloads } from "./open-downloads.mjs";
import { pageSurface } from "./page-surface.mjs";
import { recordFirefoxFaults } from "./record-firefox-faults.mjs";
import { remoteSurface } from "./remote-surface.mjs";
import { until } from "./until.mjs";

const EXTENSION_ID = "ringkas@ringkas.example";
const UUID = "6f1d7a52-3c1e-4d0b-9a57-0f6b2f3f5c11";
const SILENT_PAGE_MS = 500;
const LOAD_MS = 30_000;

/**
 * A test browser: Firefox with the built extension in the folder `extension`.
 *
 * Of the same shape as chromium.mjs gives, with `screenshotWindow`, `runInWindow`, `pressShortcut`
 * and `chooseMenu` (an entry of ours in the context menu that is open) besides; `preferences` are
 * Firefox's own, by name. The popup and the sidebar are found in the browser's own window, where
 * the toolbar icon's action is triggered too.
 */
export async function launchFirefox(options) {
  const { extension, others = [], network = null, headless = true, preferences = {} } = options;
  const downloads = openDownloads();
  const firefox = await puppeteer.launch({
    browser: "firefox",
    executablePath: findBrowser("firefox"),
    headless,
    defaultViewport: null,
    acceptInsecureCerts: network !== null,
    // Without this flag neither the window's own scope nor extension pages can be reached.
    args: ["-remote-allow-system-access", "--width=1280", "--height=900"],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [EXTENSION_ID]: UUID }),
      ...networkPreferences(network),
      ...preferences,
    },
  });
  for (const other of others) await firefox.installExtension(other);
  await firefox.installExtension(extension);
  await closeWelcome(firefox);
  const scope = await openChromeScope(firefox.connection, EXTENSION_ID);
  const readFaults = await recordFirefoxFaults(scope, UUID);
  await scope.run(saveInto, downloads.folder);
  firefox.once("disconnected", downloads.remove);
  return {
    ...toTestBrowser(firefox, scope),
    downloads,
    readFaults,
    endBackground: () => scope.run((ringkas) => ringkas.endBackground()),
    reloadExtension: async () => {
      await scope.run((ringkas) => ringkas.reloadExtension());
      await scope.renew();
    },
    allowPrivateWindows: () => allowPrivateWindows(scope, EXTENSION_ID),
    openPrivateWindow: (address) =>
      openPrivatePage(firefox, scope, { extensionId: EXTENSION_ID, address }),
    runInWindow: scope.run,
    pid: firefox.process().pid,
    native: firefox,
  };
}

// Opened once by every install; it would take the front from the page under test.
async function closeWelcome({ connection }) {
  const find = async () => {
    const { result } = await connection.send("browsingContext.getTree", {});
    return result.contexts.find(({ url }) => url.endsWith("/welcome.html"));
  };
  const { context } = await until("the welcome page to open", find);
  await connection.send("browsingContext.close", { context });
}

function toTestBrowser(firefox, scope) {
  const toUrl = (file) => `moz-extension://${UUID}/${file}`;
  const popup = remoteSurface(scope, "popup");
  const openPage = async (url) => {
    const page = await firefox.newPage();
    const show = () => page.bringToFront();
    const goto = (address) =>
      /^https?:|^about:blank$/.test(address)
        ? openLoudly(page, address)
        : openSilently(page, address);
    await show();
    await goto(url);
    return { ...pageSurface(async () => page), goto, show, close: () => page.close() };
  };
  return {
    name: "firefox",
    openPage,
    toUrl,
    openExtensionPage: async (file) => {
      const page = await openPage(toUrl(file));
      await page.waitFor("main");
      return page;
    },
    clickAction: async () => {
      if (await popup.isOpen()) throw new Error("The popup was open before the click.");
      await scope.run((ringkas) => ringkas.clickAction());
    },
    popup,
    pressShortcut: (keys) => scope.run((ringkas, wanted) => ringkas.pressShortcut(wanted), keys),
    chooseMenu: (entry) => scope.run((ringkas, id) => ringkas.chooseMenu(id), entry),
    panel: remoteSurface(scope, "panel"),
    setOffline: (isOffline) =>
      scope.run((_ringkas, wanted) => {
        Services.io.offline = wanted;
      }, isOffline),
    screenshotWindow: async (file) => {
      const picture = await scope.run((ringkas) => ringkas.screenshotWindow());
      await writeFile(file, Buffer.from(picture, "base64"));
    },
    readClipboard: () => scope.run(() => navigator.clipboard.readText()),
    whenClosed: new Promise((resolve) => firefox.once("disconnected", resolve)),
    close: () => firefox.close(),
  };
}

// After a page out of the back/forward cache the driver is not told of the next load; the page
// knows of it.
async function openLoudly(page, address) {
  await page.evaluate(() => void (window.ringkasLeft = true)).catch(() => {});
  const isThere = () => page.evaluate(isNewAndLoaded).catch(() => false);
  const ways = [
    page.goto(address, { waitUntil: "load", timeout: LOAD_MS }),
    until(`${address} to load`, isThere, LOAD_MS),
  ];
  ways.forEach((way) => way.catch(() => {}));
  await Promise.race(ways);
}

/* Runs in the page. */
function isNewAndLoaded() {
  return document.readyState === "complete" && !window.ringkasLeft;
}

// Firefox never reports its own and an extension's pages as loaded, although they are.
async function openSilently(page, address) {
  await page.goto(address, { timeout: SILENT_PAGE_MS }).catch(() => {});
}

/* Runs in Firefox's own window; at launch the driver has the folder of downloads for itself. */
function saveInto(_, folder) {
  Services.prefs.setStringPref("browser.download.dir", folder);
  Services.prefs.setIntPref("browser.download.folderList", 2);
}

function networkPreferences(network) {
  if (!network) return {};
  return {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": network.proxyPort,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": network.proxyPort,
  };
}
