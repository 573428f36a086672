import { expect, it } from "vitest";
import { findRuns } from "../../../lib/attribution/tagger/find-runs";
import { LABEL } from "../../../lib/attribution/tagger/labels";

const { none, sourceStart, source, cueStart, contentStart, content, gapSource, gapCue, gap } =
  LABEL;
const read = (...labels: number[]) =>
  findRuns(Uint8Array.from(labels)).map(({ role, first, last, within }) => [
    role,
    first,
    last,
    within,
  ]);

it("finds a source, a cue and a content", () => {
  expect(read(sourceStart, source, cueStart, contentStart, content, none)).toEqual([
    ["source", 0, 1, null],
    ["cue", 2, 2, null],
    ["content", 3, 4, null],
  ]);
});

it("keeps the source and cue of a gap within their content", () => {
  const labels = [contentStart, gapCue, gapSource, gapSource, gap, content, content];
  expect(read(...labels)).toEqual([
    ["content", 0, 6, null],
    ["cue", 1, 1, 0],
    ["source", 2, 3, 0],
  ]);
  expect(findRuns(Uint8Array.from(labels))[0]?.parts).toEqual([
    { first: 0, last: 0 },
    { first: 5, last: 6 },
  ]);
});

it("parts neighbours of one role", () => {
  expect(read(contentStart, contentStart, content)).toEqual([
    ["content", 0, 0, null],
    ["content", 1, 2, null],
  ]);
});

it("finds nothing without labels", () => {
  expect(read(none, none)).toEqual([]);
});
