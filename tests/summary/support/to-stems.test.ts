import { expect, it } from "vitest";
import { summaryData } from "../../../lib/data/summary";
import { toStems } from "../../../lib/summary/support/to-stems";

it.each([
  ["id", "memuji", "dipuji"],
  ["id", "menulis", "tulisan"],
  ["id", "menyambut", "disambut"],
  ["id", "pengiriman", "dikirimkan"],
  ["id", "tentaranya", "tentara"],
  ["en", "attacked", "attacks"],
])("%s: %s and %s share a stem", (language, left, right) => {
  const data = summaryData(language);
  const own = toStems(left, data);
  expect(toStems(right, data).some((stem) => own.includes(stem))).toBe(true);
});

it.each([
  ["id", "rumah", "tentara"],
  ["id", "dan", "di"],
  ["id", "10.000", "1000"],
])("%s: %s and %s share none", (language, left, right) => {
  const data = summaryData(language);
  const own = toStems(left, data);
  expect(toStems(right, data).some((stem) => own.includes(stem))).toBe(false);
});
