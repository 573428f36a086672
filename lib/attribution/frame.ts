import type { Span } from "../types";
import type { Complement } from "./attribution-data";
import type { ProvenanceNote } from "./find-notes";
import type { Lexicon } from "./lexicon";
import type { Mention } from "./mention";
import type { Item } from "./split-items";

/**
 * A cue with its source in a sentence, before its content is known.
 *
 * - `before`: the source stands before the verb ("X mengatakan").
 * - `after`: the source stands behind it ("kata X"); - `alone`: the verb holds it ("katanya").
 * - `according`: a phrase that names the source ("menurut X").
 * - `passive`: the agent of a passive ("disampaikan X"); - `agentless`: a passive without one.
 */
export type FrameKind = "before" | "after" | "alone" | "according" | "passive" | "agentless";

/** One cue with its source, in item indexes of its sentence. */
export type Frame = {
  kind: FrameKind;
  cue: Span;
  /** Item of the cue. */
  at: number;
  /** Item range of cue and source together. */
  from: number;
  to: number;
  mentions: Mention[];
  complement: Complement;
  isElliptical: boolean;
  isDocument: boolean;
};

/** What reading a frame needs to know besides the sentence. */
export type FrameScope = {
  lexicon: Lexicon;
  names: ReadonlySet<string>;
  notes: readonly ProvenanceNote[];
};

/** A frame of the cue at item `at`, with defaults for what `parts` leaves out. */
export function toFrame(
  items: readonly Item[],
  at: number,
  parts: Partial<Frame> & Pick<Frame, "kind">,
): Frame {
  const item = items[at];
  const cue = item ? { start: item.start, end: item.end } : { start: 0, end: 0 };
  return {
    cue,
    at,
    from: at,
    to: at + 1,
    mentions: [],
    complement: "content",
    isElliptical: false,
    isDocument: false,
    ...parts,
  };
}
