import { expect, it } from "vitest";
import { findBorders } from "../../../lib/attribution/tagger/find-borders";
import {
  countClasses,
  findClasses,
  toClassTable,
  toCueClasses,
} from "../../../lib/attribution/tagger/piece-classes";
import { splitPieces } from "../../../lib/attribution/tagger/split-pieces";

const lists = [
  { cue: 0, source: 2, words: ["he"] },
  { cue: 3, source: 0, words: ["said"] },
];

it("gives listed words, shapes and marks classes of their own", () => {
  const text = "He said the IMF, Ann and he";
  const pieces = splitPieces(text, { start: 0, end: text.length });
  const borders = findBorders(pieces, { closings: new Map(), abbreviations: new Set() });
  const [he, said, the, imf, comma, ann, and, again] = findClasses(
    pieces,
    borders,
    toClassTable(lists),
  );
  expect(he).toBe(again);
  expect(the).toBe(and);
  expect(new Set([he, said, the, imf, comma, ann]).size).toBe(6);
});

it("marks the classes that tend to be cues", () => {
  const cues = toCueClasses(lists, 2);
  expect(cues).toHaveLength(countClasses(lists.length));
  expect([...cues].filter((cue) => cue === 1)).toHaveLength(1);
  expect(cues[toClassTable(lists).get("said") ?? 0]).toBe(1);
});
