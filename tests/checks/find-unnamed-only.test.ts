import { expect, it } from "vitest";
import { findUnnamedOnly } from "../../lib/checks/find-unnamed-only";
import { toParts, toSource } from "./to-parts";

const official = { name: "seorang pejabat", kind: "anonymous" as const };

it.each([
  ["Kata seorang pejabat, harga naik.", "none", ""],
  ["Kata seorang pejabat yang menolak disebut namanya, harga naik.", "reason", "menolak disebut"],
])("%s", (text, variant, reason) => {
  const sources = [toSource(text, official)];
  const params = { variant, reason, count: 1, names: "seorang pejabat" };
  expect(findUnnamedOnly(toParts(text, { sources }))[0]?.params).toEqual(params);
});

it("finds nothing when one source has a name, or there is none", () => {
  const text = "Kata seorang pejabat dan Ani, harga naik.";
  const sources = [toSource(text, official), toSource(text, { name: "Ani" })];
  expect(findUnnamedOnly(toParts(text, { sources }))).toEqual([]);
  expect(findUnnamedOnly(toParts(text))).toEqual([]);
});
