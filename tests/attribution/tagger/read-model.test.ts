import { expect, it } from "vitest";
import { PAIR_COUNT, toHigh, toLow } from "../../../lib/attribution/tagger/label-pairs";
import { LABEL_COUNT } from "../../../lib/attribution/tagger/labels";
import { countClasses } from "../../../lib/attribution/tagger/piece-classes";
import { findRow, readModel } from "../../../lib/attribution/tagger/read-model";
import { packWeights } from "../../../scripts/tagger/pack-weights";

const keys = Int32Array.from([5, 305, 306]);
const learned = {
  rows: Float32Array.from({ length: keys.length * LABEL_COUNT }, (_, at) => [1, -2][at] ?? 0),
  edges: new Float32Array(countClasses(1) * LABEL_COUNT * LABEL_COUNT).fill(0.5),
};
const model = readModel({
  reference: "written for this test",
  abbreviations: ["mr"],
  quotationMarks: [["“", "”"]],
  classes: [{ cue: 3, source: 0 }],
  ...packWeights(new Map([[77, 0]]), keys, learned),
});

it("gives what it does not know no weight", () => {
  expect([...model.pairs.subarray(0, PAIR_COUNT)]).toEqual([0, 0, 0, 0, 0]);
});

it("knows the features whose keys were packed, and no other", () => {
  expect([5, 305, 306, 6].map((key) => findRow(model, key))).toEqual([1, 2, 3, 0]);
});

it("reads weights as they were learned, but for their rounding", () => {
  const [first = 0, second = 0] = model.pairs.subarray(PAIR_COUNT);
  expect(toLow(first) * model.rowScale).toBeCloseTo(1, 1);
  expect(toHigh(first) * model.rowScale).toBeCloseTo(-2, 1);
  expect(second).toBe(0);
  expect(model.edges[1]).toBeCloseTo(0.5, 3);
});

it("leans to attributions where none goes on", () => {
  expect(model.edges[0]).toBeCloseTo(0.4, 2);
});

it("reads the class of each listed word", () => {
  expect([...model.lexicon.classes]).toEqual([[77, 0]]);
});
