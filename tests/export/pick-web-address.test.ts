import { expect, it } from "vitest";
import { pickWebAddress } from "../../lib/export/pick-web-address";

it.each([
  { addresses: ["https://berita.example/a#b"], address: "https://berita.example/a" },
  { addresses: [null, "http://berita.example/a?b=c"], address: "http://berita.example/a?b=c" },
  { addresses: ["file:///home/ani/a.html", "https://b.example/"], address: "https://b.example/" },
  { addresses: ["javascript:alert(1)", "not an address", null], address: null },
  { addresses: [], address: null },
])("$addresses → $address", ({ addresses, address }) => {
  expect(pickWebAddress(addresses)).toBe(address);
});
