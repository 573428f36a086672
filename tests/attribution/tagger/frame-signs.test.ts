import { expect, it } from "vitest";
import { frameSigns, PAD } from "../../../lib/attribution/tagger/frame-signs";
import { createLexicon } from "../../../lib/attribution/tagger/read-model";
import { readSigns } from "../../../lib/attribution/tagger/read-signs";

const lexicon = createLexicon(
  { abbreviations: [], quotationMarks: [["“", "”"]], classes: [] },
  new Map(),
);

it("puts a margin around the pieces and shifts what points to them", () => {
  const text = "“No,” he said. “Go.”";
  const { pieces, ...signs } = readSigns(text, { start: 0, end: text.length }, lexicon);
  const frame = frameSigns({ pieces, ...signs });
  const said = PAD + pieces.lowers.indexOf("said");
  expect(frame.end).toBe(pieces.count + PAD);
  expect(frame.words[PAD]).toBe(pieces.hashes[0]);
  expect(frame.quoteEnds[PAD]).toBe(PAD + 3);
  expect(frame.lastClosings[said]).toBe(PAD + 3);
  expect(frame.nextOpenings[said]).toBe(said + 2);
  expect(frame.nextOpenings[frame.end - 1]).toBe(frame.end);
  expect(frame.lastClosings[PAD]).toBe(PAD - 1);
});
