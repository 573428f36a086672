import { expect, it } from "vitest";
import { findStatement } from "../../lib/surface/reading-place";
import { exampleDigest } from "../example-digest";

const start = exampleDigest.attributions[0]?.content.start ?? 0;

it.each([
  ["words-pointed", start, 0],
  ["words-pointed", start + 5, 0],
  ["words-pointed", 0, null],
  ["page-scrolled", 0, 0],
  ["page-scrolled", exampleDigest.article.text.length, null],
] as const)("finds for %s at %i the statement %s", (kind, offset, index) => {
  const event = kind === "page-scrolled" ? { kind, offset } : { kind, offset, isClick: false };
  expect(findStatement(exampleDigest, event)).toBe(index);
});
