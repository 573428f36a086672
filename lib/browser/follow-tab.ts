import { browser } from "wxt/browser";
import type { StoryEvent, WordsEvent } from "../annotate/watch-words";
import { onMessage, type Received } from "./messages";

/** What may have changed in front of the reader. */
export type TabEvent =
  /** Another tab, a load, a same-tab move: what is shown may be another page now. */
  | { kind: "moved"; tabId: number }
  /** The reader asked for this tab by the toolbar icon. */
  | { kind: "asked"; tabId: number }
  /** Another of our documents read the rest of the article in this tab. */
  | { kind: "rest-read"; tabId: number }
  /** The page put other words in place of those that were read. */
  | { kind: "changed"; tabId: number }
  /** The reader points, clicks or scrolls in the page. */
  | {
      kind: "words";
      tabId: number;
      event: WordsEvent | Extract<StoryEvent, { kind: "story-passed" }>;
    };

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
  const stopMessages = onMessage(async (received) => {
    const event = toTabEvent(received);
    const tab = await browser.tabs.get(event.tabId).catch(() => null);
    if (tab?.active && tab.windowId === windowId) onEvent(event);
  });
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stopMessages();
  };
}

function toTabEvent(received: Received): TabEvent {
  if (received.from === "us") {
    const { kind, tabId } = received.message;
    return { kind: kind === "rest-read" ? kind : "asked", tabId };
  }
  const { tabId, message } = received;
  if (message.kind === "page-moved") return { kind: "moved", tabId };
  if (message.kind === "page-changed") return { kind: "changed", tabId };
  return { kind: "words", tabId, event: message };
}
