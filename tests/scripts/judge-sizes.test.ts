import { expect, it } from "vitest";
// @ts-expect-error The scripts that people run are plain JavaScript.
import { judgeSizes } from "../../scripts/sizes/judge-sizes.mjs";

const CASES = [
  { bytes: 1000, kept: { bytes: 1000 }, isTooLarge: false },
  { bytes: 1050, kept: { bytes: 1000 }, isTooLarge: false },
  { bytes: 1051, kept: { bytes: 1000 }, isTooLarge: true },
  { bytes: 100, kept: { bytes: 1000 }, isTooLarge: false },
  { bytes: 1200, kept: { bytes: 1000, grownTo: 1200, reason: "Arabic" }, isTooLarge: false },
  { bytes: 1201, kept: { bytes: 1000, grownTo: 1200, reason: "Arabic" }, isTooLarge: true },
  { bytes: 1200, kept: { bytes: 1000, grownTo: 1200, reason: " " }, isTooLarge: true },
  { bytes: 1, kept: undefined, isTooLarge: true },
];

it.each(CASES)("$bytes beside $kept is too large: $isTooLarge", ({ bytes, kept, isTooLarge }) => {
  const [judged] = judgeSizes({ pack: bytes }, kept ? { pack: kept } : {});
  expect(judged.isTooLarge).toBe(isTooLarge);
});
