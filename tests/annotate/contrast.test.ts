import { expect, it } from "vitest";
import { scoreContrast, toMixed, toRgb } from "../../lib/annotate/contrast";

it.each([
  ["#ffffff", "#000000", 21],
  ["#777777", "#ffffff", 4.48],
  ["#0000ff", "#ffffff", 8.59],
])("scores the contrast of %s on %s as WCAG does", (one, other, contrast) => {
  expect(scoreContrast(toRgb(one), toRgb(other))).toBeCloseTo(contrast, 1);
  expect(scoreContrast(toRgb(other), toRgb(one))).toBeCloseTo(contrast, 1);
});

it.each([
  [0, [255, 255, 255]],
  [0.5, [128, 143, 153]],
  [1, [0, 30, 50]],
])("lays a colour over another with opacity %d", (opacity, mixed) => {
  expect(toMixed([0, 30, 50], [255, 255, 255], opacity)).toEqual(mixed);
});
