import { expect, it } from "vitest";
import { describeRefusal } from "../../lib/browser/describe-refusal";

it.each([
  ["about:blank", "", "blank"],
  ["about:newtab", "", "blank"],
  ["chrome://newtab/", "", "blank"],
  ["chrome://settings/", "", "internal"],
  ["about:config", "", "internal"],
  ["https://addons.mozilla.org/id/firefox/", "", "internal"],
  ["https://chromewebstore.google.com/detail/x", "", "internal"],
  ["https://example.org/laporan.pdf?x=1", "", "pdf"],
  ["file:///home/ani/artikel.html", "", "file"],
  ["https://example.org/artikel", "Missing host permission for the tab", "no-access"],
  [null, "Error: Cannot access a chrome:// URL", "internal"],
  [null, 'Error: Cannot access contents of url "about:blank"', "blank"],
  [null, "Error: Missing host permission for the tab", "no-access"],
])("reads the refusal of %s, “%s”, as %s", (url, message, reason) => {
  expect(describeRefusal(url, message)).toBe(reason);
});
