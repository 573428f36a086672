import { expect, it } from "vitest";
import { toPageIcon } from "../../lib/browser/to-page-icon";

it.each([
  ["data:image/png;base64,iVBORw0KGgo="],
  ["data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>"],
  ["data:image/x-icon;base64,AAABAA=="],
])("takes an icon that is data: %s", (address) => {
  expect(toPageIcon(address)).toBe(address);
});

it.each([
  [undefined],
  [""],
  ["https://berita.example/favicon.ico"],
  ["data:text/html,<script>alert(1)</script>"],
  ["javascript:alert(1)"],
  [`data:image/png;base64,${"A".repeat(200_000)}`],
])("has none where it would be fetched, run or be huge (%#)", (address) => {
  expect(toPageIcon(address)).toBeNull();
});
