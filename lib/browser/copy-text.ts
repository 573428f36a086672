import { browser } from "wxt/browser";

/**
 * Copies text to the clipboard from the background, within a gesture: Firefox has a document
 * there, Chromium has not and copies in the tab that the reader clicked in.
 */
export async function copyText(tabId: number, text: string): Promise<void> {
  if (globalThis.navigator.clipboard) return globalThis.navigator.clipboard.writeText(text);
  await browser.scripting.executeScript({ target: { tabId }, func: copyInPage, args: [text] });
}

/* Runs in the page. On one that came by http the browser gives no clipboard but by the command. */
async function copyInPage(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const give = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const { document: page } = globalThis;
  page.addEventListener("copy", give, { capture: true, once: true });
  page.execCommand("copy");
}
