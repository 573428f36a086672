import { expect, it } from "vitest";
import { isAllowed, LABEL } from "../../../lib/attribution/tagger/labels";

it.each([
  {
    name: "content goes on after a gap",
    before: LABEL.gapCue,
    label: LABEL.content,
    allowed: true,
  },
  { name: "a gap must close", before: LABEL.gapCue, label: LABEL.none, allowed: false },
  { name: "a gap opens in content", before: LABEL.content, label: LABEL.gap, allowed: true },
  { name: "no gap without content", before: LABEL.none, label: LABEL.gapSource, allowed: false },
  { name: "a cue goes on in a cue", before: LABEL.cueStart, label: LABEL.cue, allowed: true },
  {
    name: "a source does not go on in a cue",
    before: LABEL.cue,
    label: LABEL.source,
    allowed: false,
  },
  {
    name: "a paragraph may start with content",
    before: null,
    label: LABEL.contentStart,
    allowed: true,
  },
  { name: "a paragraph starts in no content", before: null, label: LABEL.content, allowed: false },
])("$name", ({ before, label, allowed }) => {
  expect(isAllowed(before, label)).toBe(allowed);
});
