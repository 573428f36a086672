import { expect, it } from "vitest";
import { findSameHouse } from "../../lib/checks/find-same-house";
import { toParts, toSource } from "./to-parts";

const text = "Dikutip dari Koran Jabar, harga naik.";
const sources = [
  toSource(text, { name: "Koran Jabar", kind: "outlet", organization: "koran-jabar" }),
];

it("names an outlet of the publisher's house", () => {
  const parts = toParts(text, { sources, outletId: "koran", isSameHouse: () => true });
  expect(findSameHouse(parts)[0]?.params).toEqual({
    count: 1,
    names: "Koran Jabar",
    outlet: "koran",
  });
});

it("finds nothing of another house, or where the publisher is not known", () => {
  expect(findSameHouse(toParts(text, { sources, outletId: "koran" }))).toEqual([]);
  expect(findSameHouse(toParts(text, { sources, isSameHouse: () => true }))).toEqual([]);
});
