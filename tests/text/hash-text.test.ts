import { expect, it } from "vitest";
import { hashText } from "../../lib/text/hash-text";

// Published test vectors of 32-bit FNV-1a.
it.each([
  { text: "", hash: 0x811c9dc5 },
  { text: "a", hash: 0xe40c292c },
  { text: "foobar", hash: 0xbf9cf968 },
])("hashes $text", ({ text, hash }) => {
  expect(hashText(text) >>> 0).toBe(hash);
});

it("hashes the end of a text as that end alone", () => {
  expect(hashText("reporting", 6)).toBe(hashText("ing"));
});
