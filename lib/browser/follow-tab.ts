import { browser } from "wxt/browser";
import { onMessage } from "./messages";

/** What may have changed in front of the reader. */
export type TabEvent =
  /** Another tab, a load, a same-tab move: what is shown may be another page now. */
  | { kind: "moved"; tabId: number }
  /** The reader asked for this tab by the toolbar icon. */
  | { kind: "asked"; tabId: number };

/** Calls back on every event of a window that may change the page in front; returns how to stop. */
export function followWindow(windowId: number, onEvent: (event: TabEvent) => void): () => void {
  const onActivated = (info: { tabId: number; windowId: number }) => {
    if (info.windowId === windowId) onEvent({ kind: "moved", tabId: info.tabId });
  };
  const onUpdated = (
    tabId: number,
    _change: unknown,
    tab: { windowId?: number; active: boolean },
  ) => {
    if (tab.active && tab.windowId === windowId) onEvent({ kind: "moved", tabId });
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stopMessages = onMessage((message, sender) => {
    if (message.kind === "page-read") onEvent({ kind: "asked", tabId: message.tabId });
    else if (sender.tabId !== null) onEvent({ kind: "moved", tabId: sender.tabId });
  });
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopMessages();
  };
}
