import { expect, it } from "vitest";
import { findLeftOut } from "../../lib/checks/find-left-out";
import type { Summary } from "../../lib/types";
import { toAttribution, toParts, toSource } from "./to-parts";

const text = "Ani berkata harga naik. Budi membantah harga naik.";
const sources = ["Ani", "Budi"].map((name) => toSource(text, { name }));
const attributions = [
  toAttribution(text, "harga naik", { source: "Ani" }),
  toAttribution(text, "membantah harga naik", { source: "Budi" }),
];

function toSummary(words: string, indexes: number[]): Summary {
  const support = { verdict: "supported" as const, spans: [], missing: [] };
  const bullets = [{ text: words, support, attributions: indexes, antecedent: null }];
  return { origin: "publisher", host: null, label: null, notice: null, bullets };
}

it.each([
  ["Harga naik.", [0], "Budi"],
  ["Harga naik, kata Ani.", [], "Budi"],
  ["Harga naik, kata Ani; Budi membantah.", [], null],
  ["Harga naik.", [0, 1], null],
])("%s with statements %j leaves out %s", (words, indexes, name) => {
  const summaries = [toSummary(words, indexes)];
  const found = findLeftOut(toParts(text, { sources, attributions, summaries }));
  expect(found[0]?.params.names ?? null).toBe(name);
});

it("finds nothing without a summary", () => {
  expect(findLeftOut(toParts(text, { sources, attributions }))).toEqual([]);
});
