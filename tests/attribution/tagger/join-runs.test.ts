import { describe, expect, it } from "vitest";
import { findRuns } from "../../../lib/attribution/tagger/find-runs";
import { joinRuns } from "../../../lib/attribution/tagger/join-runs";
import { LABEL } from "../../../lib/attribution/tagger/labels";
import { createLexicon } from "../../../lib/attribution/tagger/read-model";
import { readSigns } from "../../../lib/attribution/tagger/read-signs";

const lexicon = createLexicon(
  { abbreviations: [], quotationMarks: [["“", "”"]], classes: [] },
  new Map(),
);
const LETTERS: Record<string, number> = {
  "-": LABEL.none,
  S: LABEL.sourceStart,
  s: LABEL.source,
  K: LABEL.cueStart,
  C: LABEL.contentStart,
  c: LABEL.content,
  z: LABEL.gapSource,
  y: LABEL.gapCue,
  g: LABEL.gap,
};

/** Labels are letters, one a piece. */
function join(text: string, letters: string) {
  const signs = readSigns(text, { start: 0, end: text.length }, lexicon);
  const runs = findRuns(Uint8Array.from(letters, (letter) => LETTERS[letter] ?? LABEL.none));
  const word = (index: number | undefined) => signs.pieces.lowers[index ?? -1] ?? null;
  return joinRuns(runs, signs).map(({ content, cue, source }) => [
    word(source?.first),
    word(cue?.first),
    word(content.first),
  ]);
}

describe("joinRuns", () => {
  it.each([
    { text: "Ann said it rains.", letters: "SKCc-", joined: [["ann", "said", "it"]] },
    { text: "It rains, said Ann.", letters: "Cc-KS-", joined: [["ann", "said", "it"]] },
    {
      text: "Ann said it rains and feared it floods.",
      letters: "SKCc-KCc-",
      joined: [
        ["ann", "said", "it"],
        ["ann", "feared", "it"],
      ],
    },
    { text: "Rain, Ann said, will fall.", letters: "Cgzygcc-", joined: [["ann", "said", "rain"]] },
    { text: "It rains. Ann said so.", letters: "Cc-SK--", joined: [[null, null, "it"]] },
    { text: "Ann said so.", letters: "SK--", joined: [] },
  ])("$text", ({ text, letters, joined }) => {
    expect(join(text, letters)).toEqual(joined);
  });
});
