import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { applyAction } from "../lib/browser/action";
import { copyText } from "../lib/browser/copy-text";
import { isCutOff } from "../lib/browser/is-cut-off";
import { drawMenus, onMenuClick, type MenuClick } from "../lib/browser/menus";
import { sendMessage } from "../lib/browser/messages";
import { openPanel } from "../lib/browser/panel";
import { watchSettings } from "../lib/browser/settings";
import { noteUpdate } from "../lib/browser/update-notice";
import { toQuoteWithSource } from "../lib/export/to-quote-with-source";
import { openInterface } from "../lib/surface/open-interface";

// A module, so that it shares its parts with popup and panel instead of carrying them twice.
export default defineBackground({ type: "module", main: wire });

/** Wiring of icon, menus and shortcuts. It keeps no state: it may end and start at any time. */
function wire(): void {
  let applied = Promise.resolve();
  // One after the other: menus drawn by two at once would clash.
  const applySettings = () => {
    applied = applied.then(drawSettings, drawSettings);
  };
  const ask = (tab: { id?: number; windowId: number }) => {
    void openPanel(tab.windowId);
    if (tab.id !== undefined) sendMessage({ kind: "page-asked", tabId: tab.id });
  };

  browser.runtime.onInstalled.addListener(({ reason }) => {
    applySettings();
    if (reason === "update") void noteUpdate();
    if (reason === "install") void browser.tabs.create({ url: "/welcome.html" });
  });
  browser.runtime.onStartup.addListener(applySettings);
  watchSettings(applySettings);
  browser.action.onClicked.addListener(ask);
  browser.commands?.onCommand.addListener((command, tab) => {
    if (command === "open-panel" && tab) ask(tab);
  });
  onMenuClick((click) => handleMenu(click, ask));
  addEventListener("unhandledrejection", (event) => {
    if (isCutOff(event.reason)) event.preventDefault();
  });
  // What is stored stays out of reach of every page, even of our own script in it.
  void browser.storage.local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" });
}

async function drawSettings(): Promise<void> {
  const { settings, wording } = await openInterface(navigator.languages);
  await applyAction(settings.action);
  await drawMenus((id) => wording.say(`menu.${id}`));
}

function handleMenu(click: MenuClick, ask: (tab: MenuClick["tab"]) => void): void {
  if (click.id === "read-page") ask(click.tab);
  else if (click.id === "copy-quote")
    void copyText(click.tab.id, toQuoteWithSource(click.selection, click.tab));
  else if (click.linkUrl !== null) {
    void openPanel(click.tab.windowId);
    void browser.tabs.create({ url: click.linkUrl, windowId: click.tab.windowId });
  }
}
