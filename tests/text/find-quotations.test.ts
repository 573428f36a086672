import { expect, it } from "vitest";
import { textData } from "../../lib/data/text";
import { findQuotations } from "../../lib/text/find-quotations";

it.each([
  ['Ia berkata "ya" lalu "tidak".', ['"ya"', '"tidak"']],
  ["“Kata ‘ya’ itu,” ujarnya", ["“Kata ‘ya’ itu,”"]],
  ["“tidak ditutup", []],
  ["the dogs’ and cats’ don’t", []],
  ["tanpa kutipan", []],
])("findQuotations(%j) is %j", (text, quotations) => {
  const found = findQuotations(text, textData("id").quotationMarks);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(quotations);
});
