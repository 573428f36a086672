import { expect, it } from "vitest";
import { scoreRows } from "../../../lib/summary/rank/score-forest";

const forest = {
  features: ["index", "words"],
  base: 1,
  trees: [
    [0, 2, 1, 2, -1, 0.5, 0, 0, 1, 10, 3, 4, -1, 0.2, 0, 0, -1, 0.3, 0, 0],
    [-1, 0.1, 0, 0],
  ],
};

it.each([
  [{ index: 0, words: 20 }, 1.6],
  [{ index: 2, words: 9 }, 1.3],
  [{ index: 2, words: 10 }, 1.4],
  [{}, 1.6],
  [{ unheard: 9 }, 1.6],
])("scores %j with %f", (features: Record<string, number>, score) => {
  const columns = Object.fromEntries(
    Object.entries(features).map(([name, value]) => [name, Float64Array.of(value)]),
  );
  expect(scoreRows(forest, [columns], 1)[0]).toBeCloseTo(score);
});

it("scores row by row", () => {
  const columns = { index: Float64Array.of(0, 2, 2), words: Float64Array.of(20, 9, 10) };
  expect(scoreRows(forest, [columns], 3).map((score) => score.toFixed(1))).toEqual([
    "1.6",
    "1.3",
    "1.4",
  ]);
});
