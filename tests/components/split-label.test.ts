import { expect, it } from "vitest";
import { splitLabel } from "../../components/split-label";

it.each([
  ["BMKG", ["BMKG"]],
  ["Sulastri Mahendra", ["Sulastri", "Mahendra"]],
  ["Seorang pejabat yang enggan disebutkan namanya", ["Seorang pejabat", "yang enggan di…"]],
  ["Kementeriankelautan", ["Kementeriankel…"]],
  ["Dinas Kementeriankelautanperikanan", ["Dinas", "Kementeriankel…"]],
])("puts “%s” into the lines %j", (name, lines) => {
  expect(splitLabel(name, 15)).toEqual(lines);
});
