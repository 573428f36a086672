import { expect, it } from "vitest";
import { findBorders } from "../../../lib/attribution/tagger/find-borders";
import { findNearestCues } from "../../../lib/attribution/tagger/find-nearest-cues";
import { splitPieces } from "../../../lib/attribution/tagger/split-pieces";

it("does not look beyond the sentence for the nearest cue", () => {
  const text = "Ann said so. Bo ran";
  const pieces = splitPieces(text, { start: 0, end: text.length });
  const borders = findBorders(pieces, { closings: new Map(), abbreviations: new Set() });
  const classes = Uint8Array.from(pieces.lowers, (lower) => (lower === "said" ? 1 : 0));
  const { left, right, outerLeft } = findNearestCues(classes, Uint8Array.of(0, 1), borders);
  expect([...left]).toEqual([-1, -1, 1, 1, -1, -1]);
  expect([...right]).toEqual([1, 6, 6, 6, 6, 6]);
  expect([...outerLeft]).toEqual([-1, -1, 1, 1, 1, 1]);
});
