import puppeteer from "puppeteer-core";
import { findBrowser } from "./find-browser.mjs";
import { allowPrivateWindows, openPrivatePage } from "./open-private-chromium.mjs";
import { openDownloads } from "./open-downloads.mjs";
import { pageSurface } from "./page-surface.mjs";
import { recordChromiumFaults } from "./record-chromium-faults.mjs";
import { until } from "./until.mjs";

const QUIET = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-default-apps",
  // Containers have little shared memory.
  "--disable-dev-shm-usage",
  "--disable-quic",
  "--disable-sync",
  "--no-default-browser-check",
  "--no-first-run",
  "--screen-info={1600x1200}",
  "--window-size=1280,900",
];

/**
 * A test browser: Chromium with the built extension in the folder `extension`.
 *
 * With a `network` (see open-network.mjs) it reaches nothing else. `clickAction` triggers the real
 * action on the tab in front, so activeTab is really granted; `popup` and `panel` are surfaces over
 * the real popup and the real side panel; `readFaults` answers the errors of the extension's
 * scripts so far, `env` is what a browser with a screen needs, `endBackground` ends the worker as an idle browser does, and `others` are folders
 * of further extensions. firefox.mjs answers with the same shape; `native` is puppeteer's browser.
 */
export async function launchChromium(options) {
  const { extension, others = [], network = null, headless = true, env = process.env } = options;
  const downloads = openDownloads();
  const chromium = await puppeteer.launch({
    executablePath: findBrowser("chromium"),
    headless,
    env,
    pipe: true,
    defaultViewport: headless ? { width: 1280, height: 800 } : null,
    enableExtensions: [extension, ...others],
    acceptInsecureCerts: network !== null,
    downloadBehavior: { policy: "allow", downloadPath: downloads.folder },
    args: [...QUIET, ...sandboxFlags(), ...networkFlags(network)],
  });
  // Chromium lists no extension before its worker runs.
  await chromium.waitForTarget((target) => isWorker(target));
  const known = [...(await chromium.extensions()).values()];
  const installed = known.find(({ path }) => path === extension) ?? known[0];
  await closeWelcome(chromium);
  chromium.once("disconnected", downloads.remove);
  return { ...toTestBrowser(chromium, installed), downloads };
}

// Opened once by every install; it would take the front from the page under test.
async function closeWelcome(chromium) {
  const welcome = await chromium.waitForTarget((target) => isDocument(target, "welcome.html"));
  await (await welcome.page()).close();
}

function toTestBrowser(chromium, extension) {
  let front = null;
  const faults = recordChromiumFaults(chromium, extension.id);
  const toUrl = (file) => `chrome-extension://${extension.id}/${file}`;
  const popup = extensionSurface(chromium, "popup.html");
  const panel = extensionSurface(chromium, "sidepanel.html");
  const openPage = async (url) => {
    const page = await chromium.newPage();
    const goto = (address) => page.goto(address, { waitUntil: "load" });
    const show = async () => {
      await page.bringToFront();
      front = page;
    };
    await show();
    await goto(url);
    const close = () => page.close();
    return { ...chromiumSurface(async () => page), goto, show, close };
  };
  return {
    name: "chromium",
    openPage,
    allowPrivateWindows: () => allowPrivateWindows(chromium, extension),
    openPrivateWindow: async (url) => {
      const page = await openPrivatePage(chromium, extension, url);
      return { ...page, popup, panel };
    },
    openExtensionPage: async (file) => {
      const page = await openPage(toUrl(file));
      await page.waitFor("main");
      return page;
    },
    clickAction: async () => {
      if (await popup.isOpen()) throw new Error("The popup was open before the click.");
      await front.triggerExtensionAction(extension);
    },
    popup,
    panel,
    // For the page in front and the panel: nothing else uses the network.
    setOffline: async (isOffline) => {
      const beside = chromium.targets().find((one) => isDocument(one, "sidepanel.html"));
      const pages = [front, ...(beside ? [await beside.asPage()] : [])];
      for (const page of pages) await page.setOfflineMode(isOffline);
    },
    readClipboard: async () => {
      const page = await chromium.newPage();
      await page.evaluate(() => document.body.append(document.createElement("textarea")));
      await page.focus("textarea");
      await page.keyboard.press("v", { commands: ["Paste"] });
      const words = await page.$eval("textarea", (field) => field.value);
      await page.close();
      await front.bringToFront();
      return words;
    },
    readFaults: async () => [...faults],
    endBackground: async () => {
      const worker = chromium.targets().find((target) => isWorker(target, extension.id));
      await (await worker?.worker())?.close();
    },
    // As an update does it: put in place anew, under the pages that are open.
    reloadExtension: () => chromium.installExtension(extension.path),
    extensionId: extension.id,
    toUrl,
    native: chromium,
    pid: chromium.process().pid,
    whenClosed: new Promise((resolve) => chromium.once("disconnected", resolve)),
    close: () => chromium.close(),
  };
}

// A document of the extension that opens outside the tabs.
function extensionSurface(chromium, file) {
  const find = () => chromium.targets().find((target) => isDocument(target, file));
  const connect = async () => (await until(`${file} to open`, find)).asPage();
  const close = async () => {
    // It may close by itself at the same time.
    if (find()) await (await connect()).close().catch(() => {});
    await until(`${file} to close`, () => !find());
  };
  return { ...chromiumSurface(connect), isOpen: async () => find() !== undefined, close };
}

/* Also tells a document what its reader prefers: reduced motion, colours of the reader's own. */
function chromiumSurface(connect) {
  const emulateMedia = async (name, value) => {
    const session = await (await connect()).createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name, value }] });
  };
  return { ...pageSurface(connect), emulateMedia };
}

function isWorker(target, id = "") {
  return target.type() === "service_worker" && target.url().includes(id);
}

function isDocument(target, file) {
  return new URL(target.url() || "about:blank").pathname === `/${file}`;
}

function networkFlags(network) {
  if (!network) return [];
  return [
    `--proxy-server=127.0.0.1:${network.proxyPort}`,
    "--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1",
  ];
}

// Chromium refuses its sandbox to root, whom containers run as.
function sandboxFlags() {
  return process.getuid?.() === 0 ? ["--no-sandbox"] : [];
}
