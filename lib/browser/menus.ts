import { browser } from "wxt/browser";
import { toWebLink } from "./to-web-link";

/** The entries of the context menu, by where the reader clicks. */
const MENUS = {
  "read-page": "page",
  "read-link": "link",
  "copy-quote": "selection",
} as const;

export type MenuId = keyof typeof MENUS;

/** What the reader clicked: the entry, the tab, and what lay under the hand. */
export type MenuClick = {
  id: MenuId;
  tab: { id: number; windowId: number; title: string; url: string };
  /** Of the web alone: a page may not have the browser's own pages opened. */
  linkUrl: string | null;
  selection: string;
};

/** Puts the entries into the context menu, with titles in the reader's language. */
export async function drawMenus(titleOf: (id: MenuId) => string): Promise<void> {
  if (!browser.contextMenus) return;
  await browser.contextMenus.removeAll();
  for (const [id, context] of Object.entries(MENUS))
    browser.contextMenus.create({ id, contexts: [context], title: titleOf(id as MenuId) });
}

/** Calls back, within the gesture, when an entry is clicked. */
export function onMenuClick(handle: (click: MenuClick) => void): void {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    const id = Object.keys(MENUS).find((known) => known === info.menuItemId);
    if (!id || tab?.id === undefined) return;
    const { windowId, title = "", url = "" } = tab;
    handle({
      id: id as MenuId,
      tab: { id: tab.id, windowId, title, url },
      linkUrl: toWebLink(info.linkUrl),
      selection: info.selectionText ?? "",
    });
  });
}
