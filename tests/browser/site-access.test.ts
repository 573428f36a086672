import { expect, it } from "vitest";
import { toHost, toOriginPattern } from "../../lib/browser/site-access";

it.each([
  ["https://www.example.org/a/b?c=d", "https://www.example.org/*", "www.example.org"],
  ["http://localhost:8080/", "http://localhost:8080/*", "localhost:8080"],
  ["about:blank", null, null],
  ["file:///home/ani/a.html", null, null],
  ["no address", null, null],
])("asks for %s by %s", (url, pattern, host) => {
  expect(toOriginPattern(url)).toBe(pattern);
  if (pattern !== null) expect(toHost(pattern)).toBe(host);
});
