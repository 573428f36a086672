import { expect, it } from "vitest";
import { rankerWeights } from "../../../lib/data/summary";
import { openRanker } from "../../../lib/summary/rank/open-ranker";
import type { Ranker } from "../../../lib/summary/ranker-weights";
import { packRanker } from "../../../scripts/train-ranker/pack-ranker";

const ranker: Ranker = {
  sentence: {
    features: ["index", "words"],
    base: 0.25,
    trees: [
      [0, 2, 1, 2, -1, 0.05, 0, 0, 1, 10.5, 3, 4, -1, -0.02, 0, 0, -1, 0.03, 0, 0],
      [-1, 0, 0, 0],
    ],
  },
  summary: {
    features: ["gap"],
    base: 0,
    trees: [[0, -0.125, 1, 2, -1, 0.01, 0, 0, -1, 0.02, 0, 0]],
  },
  words: new Map([
    [
      "id",
      {
        inside: new Map([
          [3, 0.05],
          [77, -0.02],
        ]),
        opening: new Map(),
        article: new Map([[9, 0.5]]),
      },
    ],
  ]),
};

const toPlain = ({ sentence, summary, words }: Ranker) => ({
  trees: [...sentence.trees, ...summary.trees].map((tree) => tree.map(toShort)),
  words: [...words].map(([language, { inside, opening, article }]) => [
    language,
    ...[inside, opening, article].map((scores) => [...scores].map((pair) => pair.map(toShort))),
  ]),
});
const toShort = (value: number): number => Number(value.toFixed(6));

it("opens what was packed, number for number", () => {
  const opened = openRanker(packRanker("written for this test", ranker));
  expect(toPlain(opened)).toEqual(toPlain(ranker));
  expect(opened.sentence.base).toBe(0.25);
});

it("is opened once for the same weights", () => {
  expect(openRanker(rankerWeights)).toBe(openRanker(rankerWeights));
});
