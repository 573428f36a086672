import { expect, it } from "vitest";
import { findBorders } from "../../../lib/attribution/tagger/find-borders";
import {
  countClasses,
  findClasses,
  toCueClasses,
  toWordKey,
} from "../../../lib/attribution/tagger/piece-classes";
import { hashText } from "../../../lib/text/hash-text";
import { splitPieces } from "../../../lib/attribution/tagger/split-pieces";

const classes = [
  { cue: 0, source: 2 },
  { cue: 3, source: 0 },
];
const places = new Map(["he", "said"].map((word, place) => [toWordKey(hashText(word)), place]));

it("gives listed words, shapes and marks classes of their own", () => {
  const text = "He said the IMF, Ann and he";
  const pieces = splitPieces(text, { start: 0, end: text.length });
  const borders = findBorders(pieces, { closings: new Map(), abbreviations: new Set() });
  const [he, said, the, imf, comma, ann, and, again] = findClasses(pieces, borders, places);
  expect(he).toBe(again);
  expect(the).toBe(and);
  expect(new Set([he, said, the, imf, comma, ann]).size).toBe(6);
});

it("marks the classes that tend to be cues", () => {
  const cues = toCueClasses(classes, 2);
  expect(cues).toHaveLength(countClasses(classes.length));
  expect([...cues].slice(-2)).toEqual([0, 1]);
  expect([...cues].filter((cue) => cue === 1)).toHaveLength(1);
});
