import { browser } from "wxt/browser";

/**
 * Copies text to the clipboard from the background, within a gesture: Firefox has a document
 * there, Chromium has not and copies in the tab that the reader clicked in.
 */
export async function copyText(tabId: number, text: string): Promise<void> {
  if (globalThis.navigator.clipboard) return globalThis.navigator.clipboard.writeText(text);
  await browser.scripting.executeScript({
    target: { tabId },
    func: (given: string) => navigator.clipboard.writeText(given),
    args: [text],
  });
}
