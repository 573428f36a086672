import { browser } from "wxt/browser";

type SidebarApi = { sidebarAction?: { open: () => Promise<void> } };

/**
 * Opens the side panel (Chrome) or sidebar (Firefox) in a window, to be called first thing in a
 * click: both browsers refuse once the gesture is spent on anything awaited.
 */
export function openPanel(windowId: number): Promise<void> {
  const { sidebarAction } = browser as unknown as SidebarApi;
  return sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ windowId });
}
