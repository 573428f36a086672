import { describe, expect, it } from "vitest";
import { createLexicon } from "../../../lib/attribution/tagger/read-model";
import { toWordKey } from "../../../lib/attribution/tagger/piece-classes";
import { readSigns } from "../../../lib/attribution/tagger/read-signs";
import { hashText } from "../../../lib/text/hash-text";

const lexicon = createLexicon(
  { abbreviations: [], quotationMarks: [["“", "”"]], classes: [{ cue: 3, source: 0 }] },
  new Map(["said", "told"].map((word) => [toWordKey(hashText(word)), 0])),
);

describe("readSigns", () => {
  it("finds the nearest cues in the sentence, and outside quotes in the paragraph", () => {
    const text = "Ann said yes. “I told him,” he added.";
    const { pieces, nearest } = readSigns(text, { start: 0, end: text.length }, lexicon);
    const at = (word: string): number => pieces.lowers.indexOf(word);
    expect(nearest.left[at("yes")]).toBe(at("said"));
    expect(nearest.right[at("ann")]).toBe(at("said"));
    expect(nearest.left[at("him")]).toBe(at("told"));
    expect(nearest.outerLeft[at("him")]).toBe(at("said"));
    expect(nearest.right[at("added")]).toBe(pieces.count);
    expect(nearest.left[at("ann")]).toBe(-1);
  });

  it("gives spans of the text when the paragraph is not its first", () => {
    const text = "One.\n\nTwo said.";
    const { pieces } = readSigns(text, { start: 6, end: text.length }, lexicon);
    expect(text.slice(pieces.starts[0], pieces.ends[0])).toBe("Two");
  });
});
