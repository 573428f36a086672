// @vitest-environment jsdom
import { expect, it } from "vitest";
import { findOffset } from "../../lib/annotate/watch-words";

const one = document.createTextNode("  Satu dua ");
const two = document.createTextNode("tiga");
const segments = [
  { start: 0, end: 4, node: one, offset: 2 },
  { start: 4, end: 8, node: one, offset: 6 },
  { start: 10, end: 14, node: two, offset: 0 },
];

it.each([
  [one, 2, 0],
  [one, 5, 3],
  [one, 8, 6],
  [two, 1, 11],
  [one, 0, null],
  [document.createTextNode("lain"), 0, null],
])("finds the place in the text of a character of the page (%#)", (node, offset, place) => {
  expect(findOffset(segments, node, offset)).toBe(place);
});
