import { expect, it } from "vitest";
import { summaryData } from "../../../lib/data/summary";
import { toValues } from "../../../lib/summary/support/to-values";

it.each([
  ["10.000", "", ["10000"]],
  ["10,000", "", ["10000"]],
  ["1,5", "juta", ["1.5", "1500000"]],
  ["dua", "puluh", ["2", "20"]],
  ["27/10/2025", "", ["27", "10", "2025"]],
  ["oktober", "", ["10"]],
  ["pasar", "", []],
])("toValues(%j, %j) is %j", (word, next, values) => {
  expect(toValues(word, next, summaryData("id"))).toEqual(values);
});
