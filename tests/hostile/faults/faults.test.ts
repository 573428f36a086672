import { existsSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { faults } from "./faults.mjs";

/* `npm run test:hostile -- --part faults` breaks these; here only that each still has its place. */
it.each(faults)("$broken: the defence stands in $file, once", ({ file, find, test }) => {
  expect(existsSync(test)).toBe(true);
  if (find === null) return;
  expect(readFileSync(file, "utf8").split(find)).toHaveLength(2);
});
