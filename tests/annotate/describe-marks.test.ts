import { expect, it } from "vitest";
import { describeMarks } from "../../lib/annotate/describe-marks";
import { exampleDigest } from "../example-digest";

it("marks what is said, the cue, and every source, carriers too, each once", () => {
  const marks = describeMarks(exampleDigest).map(({ kind, selector }) => [kind, selector.exact]);
  expect(marks).toEqual([
    ["content", "Waktu tempuh turun menjadi 25 menit"],
    ["cue", "kata"],
    ["source", "Wirana"],
    ["source", "Antara"],
  ]);
});

it("points each mark at its very words", () => {
  const { text } = exampleDigest.article;
  for (const { start, end, selector } of describeMarks(exampleDigest))
    expect(text.slice(start, end)).toBe(selector.exact);
});
