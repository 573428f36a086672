import { expect, it } from "vitest";
import { findHeadlineQuotes } from "../../lib/checks/find-headline-quotes";
import { toParts } from "./to-parts";

const text = "“Kami akan menutup semua pasar malam,” kata Ani. Budi diam.";

it.each([
  ["Ani: “Kami akan tutup semua pasar”", "Kami akan menutup semua pasar malam,"],
  ["Ani: “Kami akan menutup semua pasar”", null],
  ["“Si Manis” Ani tutup pasar", null],
  ["Ani: “Besok libur panjang sekali”", null],
  ["Ani tutup pasar", null],
])("%s", (title, body) => {
  expect(findHeadlineQuotes(toParts(text, {}, title))[0]?.params.body ?? null).toBe(body);
});

it("finds a quotation of the headline that no quotation of the text is like", () => {
  const [check] = findHeadlineQuotes(toParts(text, {}, "Ani: “Besok libur panjang sekali”"));
  expect(check).toMatchObject({
    spans: [],
    params: { variant: "absent", quote: "Besok libur panjang sekali" },
  });
});
