import { expect, it } from "vitest";
import { toHtml } from "../../lib/network/to-html";

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

it.each([
  ["the header", latin("caf\u00e9"), "text/html; charset=ISO-8859-1", "café"],
  ["the header over the page", utf8('<meta charset="latin1">é'), "text/html;charset=utf-8", "é"],
  ["the page", latin('<meta charset="iso-8859-1">caf\u00e9'), "text/html", "café"],
  ["no one, UTF-8", utf8("“tenang”"), "text/html", "“tenang”"],
  ["no one, not UTF-8", latin("caf\u00e9"), "text/html", "café"],
  ["a name that is none", utf8("“tenang”"), "text/html; charset=entah", "“tenang”"],
])("reads bytes whose encoding is named by %s", (_name, bytes, type, text) => {
  expect(toHtml([bytes.subarray(0, 5), bytes.subarray(5)], type)).toContain(text);
});

it("reads UTF-8 with a broken character", () => {
  expect(toHtml([latin("a\u00ffb")], "text/html; charset=utf-8")).toBe("a\ufffdb");
});
