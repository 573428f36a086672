import { expect, it } from "vitest";
import { scoreForest, toRow, toScorer } from "../../../lib/summary/rank/score-forest";
import type { Features } from "../../../lib/summary/rank/score-forest";

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
])("scores %j with %f", (features: Features, score) => {
  const scorer = toScorer(forest);
  expect(scoreForest(scorer, toRow([features], scorer))).toBeCloseTo(score);
});
