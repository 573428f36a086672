import { expect, it } from "vitest";
import { toWebLink } from "../../lib/browser/to-web-link";

it.each(["https://berita.example/feri#x", "HTTP://192.168.1.2/"])("of %s is opened", (address) => {
  expect(toWebLink(address)).toBe(address);
});

it.each([
  undefined,
  "",
  "chrome://quit",
  "chrome-extension://abc/options.html",
  "about:config",
  "view-source:https://berita.example/",
  "file:///etc/passwd",
  "data:text/html,x",
  "javascript:alert(1)",
  " https://berita.example/",
])("of %s is not", (address) => {
  expect(toWebLink(address)).toBeNull();
});
