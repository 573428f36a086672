import { expect, it } from "vitest";
import { findRow, readModel } from "../../../lib/attribution/tagger/read-model";
import { LABEL_COUNT } from "../../../lib/attribution/tagger/labels";
import { countClasses } from "../../../lib/attribution/tagger/piece-classes";
import type { TaggerWeights } from "../../../lib/attribution/tagger/tagger-weights";

const toText = (bytes: number[]): string => btoa(String.fromCharCode(...bytes));
const edges = Array<number>(countClasses(0) * LABEL_COUNT * LABEL_COUNT).fill(2);
const weights: TaggerWeights = {
  reference: "written for this test",
  abbreviations: ["mr"],
  quotationMarks: [["“", "”"]],
  classes: [],
  // 5, 5 + 300, 305 + 1
  keys: toText([5, 130, 44, 1]),
  rows: toText([1, 255, ...Array<number>(3 * LABEL_COUNT - 2).fill(0)]),
  edges: toText(edges),
  rowScale: 0.5,
  edgeScale: 0.25,
};

it("reads keys as gaps and weights as signed bytes", () => {
  const model = readModel(weights);
  expect([5, 305, 306, 6].map((key) => findRow(model, key))).toEqual([0, 1, 2, -1]);
  expect([...model.rows.slice(0, 3)]).toEqual([1, -1, 0]);
  expect(model.edges[0]).toBe(0.5);
});

it("refuses weights that do not fit their classes", () => {
  expect(() => readModel({ ...weights, edges: toText([1]) })).toThrow("do not fit");
});
