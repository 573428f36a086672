import { expect, it } from "vitest";
import { isCutOff } from "../../lib/browser/is-cut-off";

it.each([
  [new Error("No SW"), true],
  [new Error("Cannot create item with duplicate id"), false],
  ["No SW", false],
  [undefined, false],
])("of %s says %s", (reason, is) => {
  expect(isCutOff(reason)).toBe(is);
});
