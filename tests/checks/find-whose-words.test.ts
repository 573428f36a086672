import fc from "fast-check";
import { expect, it } from "vitest";
import { findWhoseWords } from "../../lib/checks/find-whose-words";
import { toAttribution, toParts, toSource } from "./to-parts";

const quoted = "kami ".repeat(50).trim();
const text = `Ani berkata ${quoted}. ${"lalu ".repeat(48).trim()}.`;
const sources = [toSource(text, { name: "Ani" })];

it("counts the share of each kind of source and of the reporter", () => {
  const attributions = [toAttribution(text, quoted, { source: "Ani" })];
  const [check] = findWhoseWords(toParts(text, { sources, attributions }));
  expect(check?.params).toEqual({ person: 50, attributed: 50, reporter: 50 });
});

it("never counts a word twice, however contents overlap", () => {
  const place = fc.nat(text.length - 1);
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place)), (places) => {
      const attributions = places.map(([a, b]) => ({
        ...toAttribution(text, "kami", { source: "Ani" }),
        content: { start: Math.min(a, b), end: Math.max(a, b) + 1 },
      }));
      const [check] = findWhoseWords(toParts(text, { sources, attributions }));
      expect(Number(check?.params.attributed ?? 0)).toBeLessThanOrEqual(100);
    }),
  );
});

it("finds nothing in a short text or without statements", () => {
  const attributions = [toAttribution("Ani pergi", "pergi", {})];
  expect(findWhoseWords(toParts("Ani pergi", { attributions }))).toEqual([]);
  expect(findWhoseWords(toParts(text))).toEqual([]);
});
