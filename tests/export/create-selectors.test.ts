import fc from "fast-check";
import { expect, it } from "vitest";
import { createSelectors } from "../../lib/export/create-selectors";

it("counts characters, not halves of them", () => {
  expect(createSelectors("😀 kata 😀 Ani")({ start: 11, end: 14 })).toEqual([
    { type: "TextQuoteSelector", exact: "Ani", prefix: "😀 kata 😀 ", suffix: "" },
    { type: "TextPositionSelector", start: 9, end: 12 },
  ]);
});

it("names the same words by quote and by position", () => {
  const texts = fc.string({ unit: "binary", minLength: 1 });
  fc.assert(
    fc.property(texts, fc.nat(), fc.nat(), (text, from, count) => {
      const characters = [...text];
      const first = from % characters.length;
      const words = characters.slice(first, first + (count % 20)).join("");
      const start = characters.slice(0, first).join("").length;
      const [quote, position] = createSelectors(text)({ start, end: start + words.length });
      expect(quote.exact).toBe(words);
      expect(characters.slice(position.start, position.end).join("")).toBe(words);
    }),
  );
});
