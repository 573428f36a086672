import { openWindowScope, readWindows } from "./firefox-chrome-scope.mjs";
import { remoteSurface } from "./remote-surface.mjs";
import { untilThere } from "./until-there.mjs";
import { until } from "./until.mjs";

/** Allows the extension in private windows: it is started anew, and its open documents close. */
export async function allowPrivateWindows(scope, extensionId) {
  await scope.run(allowPrivate, extensionId);
  await scope.renew();
}

/** A private window of Firefox with the page at an address. */
export async function openPrivatePage(firefox, scope, { extensionId, address }) {
  const { connection } = firefox;
  const known = await readWindows(connection);
  await scope.run(() => void OpenBrowserWindow({ private: true }));
  const findNew = async () => (await readWindows(connection)).find((one) => !known.includes(one));
  const context = await until("a private window", findNew);
  // The window's own scripts come after the window.
  const openScope = () => openWindowScope(connection, extensionId, context).catch(() => null);
  const own = await until("its tools", openScope);
  const load = () =>
    own.run(loadPage, address).then(
      () => true,
      () => false,
    );
  await until("its browser", load);
  const page = remoteSurface(own, "tab");
  await untilThere(page, address);
  return {
    ...page,
    show: () => own.run(() => window.focus()),
    clickAction: () => own.run((ringkas) => ringkas.clickAction()),
    popup: remoteSurface(own, "popup"),
    panel: remoteSurface(own, "panel"),
  };
}

/* Runs in Firefox's own window. */
async function allowPrivate(_, id) {
  const { ExtensionPermissions } = ChromeUtils.importESModule(
    "resource://gre/modules/ExtensionPermissions.sys.mjs",
  );
  const { AddonManager } = ChromeUtils.importESModule(
    "resource://gre/modules/AddonManager.sys.mjs",
  );
  const permissions = ["internal:privateBrowsingAllowed"];
  await ExtensionPermissions.add(id, { permissions, origins: [] });
  await (await AddonManager.getAddonByID(id)).reload();
}

/* Runs in the private window. */
function loadPage(_, address) {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.selectedBrowser.loadURI(Services.io.newURI(address), { triggeringPrincipal });
}
