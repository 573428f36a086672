import { expect, it } from "vitest";
import { splitParagraphs } from "../../lib/text/split-paragraphs";

it.each([
  ["", []],
  ["Satu.", ["Satu."]],
  ["Satu. Dua.\n\nTiga.", ["Satu. Dua.", "Tiga."]],
  ["Baris\nbaru.\n\nTiga.", ["Baris\nbaru.", "Tiga."]],
])("splits %j", (text, paragraphs) => {
  expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(paragraphs);
});
