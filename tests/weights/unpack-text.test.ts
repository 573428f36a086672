import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { expect, it } from "vitest";
import { unpackText } from "../../lib/weights/unpack-text";
import { packText } from "../../scripts/weights/pack-text";

const HAND = "lib/data/organisations/hand/indonesian-media.txt";

it.each([
  "",
  "a",
  "aaaaaaaaaaaaaaaa",
  "Kompas\nKompas TV\n",
  "Šafak Québec 新华社 🗞",
  "\n".repeat(900),
])("reads %j as it was written", (text) => {
  expect(unpackText(packText(text))).toBe(text);
});

it("reads any text as it was written", () => {
  const words = fc.array(
    fc.oneof(fc.constantFrom("Radio ", "TV\n", "|"), fc.string({ unit: "grapheme" })),
  );
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("");
      expect(unpackText(packText(text))).toBe(text);
    }),
  );
});

it("needs less than gzip for names", () => {
  const text = readFileSync(HAND, "utf8");
  const packed = packText(text).packed.length * (6 / 8);
  expect(packed).toBeLessThan(0.95 * gzipSync(text, { level: 9 }).length);
});
