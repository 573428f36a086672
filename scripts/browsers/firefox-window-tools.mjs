/*
 * Each of these runs in Firefox's own window, where nothing of this file is at hand, and adds its
 * tools to `window.ringkas`.
 */

/** The tools of firefox-chrome-scope.mjs, in the order in which they must be installed. */
export const windowTools = [
  installAction,
  installSurfaces,
  installEvaluate,
  installScreenshot,
  installHand,
];

function installAction(_, extensionId) {
  const { ExtensionParent } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionParent.sys.mjs",
  );
  const extension = [...ExtensionParent.GlobalManager.extensionMap.values()].find(
    (candidate) => candidate.id === extensionId,
  );
  window.ringkas = {
    ...window.ringkas,
    endBackground: () => extension.terminateBackground(),
    reloadExtension: async () => {
      const { AddonManager } = ChromeUtils.importESModule(
        "resource://gre/modules/AddonManager.sys.mjs",
      );
      const addon = await AddonManager.getAddonByID(extensionId);
      await addon.reload();
    },
    clickAction: () => {
      const { browserActionFor } = ExtensionParent.apiManager.global;
      return browserActionFor(extension).triggerAction(window);
    },
  };
}

function installSurfaces(ringkas) {
  const isOurs = (browser) => browser?.currentURI?.spec.startsWith("moz-extension:");
  const find = {
    /** The page in front. */
    tab: () => gBrowser.selectedBrowser,
    popup: () => [...document.querySelectorAll(".webextension-popup-browser")].find(isOurs),
    panel: () => {
      if (!SidebarController.isOpen) return undefined;
      const frame = SidebarController.browser.contentDocument;
      return [frame.getElementById("webext-panels-browser")].find(isOurs);
    },
  };
  const close = {
    popup: () => find.popup()?.closest("panel")?.hidePopup(),
    panel: () => SidebarController.hide(),
  };
  ringkas.find = (surface) => find[surface]();
  ringkas.isOpen = (surface) => Boolean(find[surface]());
  // A popup begins to load out of sight and is then moved: what is asked of it before gets lost.
  ringkas.isShown = (surface) =>
    ringkas.isOpen(surface) && (find[surface]().closest("panel")?.state ?? "open") === "open";
  ringkas.close = (surface) => close[surface]();
}

function installEvaluate(ringkas) {
  const ANSWER_MS = 3_000;
  let calls = 0;
  const send = (browser, code) =>
    browser.messageManager.loadFrameScript(`data:,${encodeURIComponent(code)}`, false);
  const evaluate = (browser, code) =>
    new Promise((resolve, reject) => {
      const channel = `ringkas-${(calls += 1)}`;
      // A document that closes, or has only begun to load, takes the question with it.
      setTimeout(() => reject(new Error("The document did not answer.")), ANSWER_MS);
      browser.messageManager.addMessageListener(channel, function listen({ data }) {
        browser.messageManager.removeMessageListener(channel, listen);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      });
      const answer = `(data) => sendAsyncMessage("${channel}", data)`;
      send(
        browser,
        `(${code})().then((value) => ({ value }), (error) => ({ error: String(error) }))
          .then(${answer})`,
      );
    });
  ringkas.evaluate = async (surface, code) => {
    const browser = ringkas.find(surface);
    if (!browser) throw new Error(`The ${surface} is not open.`);
    return evaluate(browser, code);
  };
}

function installScreenshot(ringkas) {
  const draw = async ({ currentWindowGlobal }) => {
    const picture = await currentWindowGlobal.drawSnapshot(null, 1, "white");
    const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
    Object.assign(canvas, { width: picture.width, height: picture.height });
    canvas.getContext("2d").drawImage(picture, 0, 0);
    return canvas.toDataURL("image/png").split(",")[1];
  };
  ringkas.screenshot = (surface) => draw(ringkas.find(surface).browsingContext);
  ringkas.screenshotWindow = () => draw(window.browsingContext);
}

function installHand(ringkas, extensionId) {
  const MENU_MS = 5_000;
  ringkas.pressShortcut = (keys) => {
    const processor = Cc["@mozilla.org/text-input-processor;1"].createInstance(
      Ci.nsITextInputProcessor,
    );
    processor.beginInputTransactionForTests(window);
    const events = keys.map((key) => new KeyboardEvent("", { key }));
    events.forEach((event) => processor.keydown(event));
    events.reverse().forEach((event) => processor.keyup(event));
  };
  ringkas.chooseMenu = async (entry) => {
    const menu = document.getElementById("contentAreaContextMenu");
    const end = Date.now() + MENU_MS;
    while (menu.state !== "open" && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const widget = extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
    const item = document.getElementById(`${widget}-menuitem-_${entry}`);
    if (!item) throw new Error(`The context menu (${menu.state}) has no ${entry}.`);
    menu.activateItem(item);
  };
}
