import { expect, it } from "vitest";
import {
  FEATURE_COUNT,
  KEY_BITS,
  listFeatures,
} from "../../../lib/attribution/tagger/list-features";
import { createLexicon } from "../../../lib/attribution/tagger/read-model";
import { toWordKey } from "../../../lib/attribution/tagger/piece-classes";
import { readSigns } from "../../../lib/attribution/tagger/read-signs";
import { hashText } from "../../../lib/text/hash-text";

const lexicon = createLexicon(
  { abbreviations: [], quotationMarks: [["“", "”"]], classes: [{ cue: 3, source: 0 }] },
  new Map(["said"].map((word) => [toWordKey(hashText(word)), 0])),
);
const list = (text: string, start = 0): Int32Array =>
  listFeatures(readSigns(text, { start, end: text.length }, lexicon));

it("gives each piece equally many keys within the key's bits", () => {
  const keys = list("“No,” she said.");
  expect(keys).toHaveLength(7 * FEATURE_COUNT);
  expect([...keys].every((key) => key >= 0 && key < 1 << KEY_BITS)).toBe(true);
});

it("gives a paragraph the same keys wherever it stands", () => {
  expect(list("Before it. She said no.", 11)).toEqual(list("She said no."));
});

it("gives other keys to another word at the same place", () => {
  const [left, right] = [list("She said no."), list("She said so.")];
  expect(left).not.toEqual(right);
});
