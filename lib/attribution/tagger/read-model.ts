import { LABEL_COUNT } from "./labels";
import { countClasses, toClassTable, toCueClasses } from "./piece-classes";
import type { Lexicon } from "./read-signs";
import type { TaggerWeights } from "./tagger-weights";

/** A tagger unpacked for use. */
export type Model = {
  lexicon: Lexicon;
  /** Open-addressed table of feature keys; -1 where a slot is free. */
  slots: Int32Array;
  /** For each slot the row of its key. */
  slotRows: Uint16Array;
  /** [row][label], in units of `rowScale`. */
  rows: Int8Array;
  rowScale: number;
  /** [class][label before][label] */
  edges: Float32Array;
};

/** Words of this level of being in a cue or above are landmarks for the words around them. */
const CUE_LEVEL = 2;
/** The table is at most half full, so that most look-ups need one step. */
const SLOT_COUNT = 1 << 16;

/** What is known of a language's words before weights are learned. */
export function readLexicon(
  weights: Pick<TaggerWeights, "abbreviations" | "quotationMarks" | "classes">,
): Lexicon {
  return {
    marks: {
      closings: new Map(weights.quotationMarks),
      abbreviations: new Set(weights.abbreviations),
    },
    classes: toClassTable(weights.classes),
    cues: toCueClasses(weights.classes, CUE_LEVEL),
  };
}

/** The tagger that a weights file holds. */
export function readModel(weights: TaggerWeights): Model {
  const { rowScale, edgeScale } = weights;
  const edges = Float32Array.from(toSigned(weights.edges), (weight) => weight * edgeScale);
  const size = countClasses(weights.classes.length) * LABEL_COUNT * LABEL_COUNT;
  if (edges.length !== size) throw new Error("The tagger's weights do not fit its classes.");
  const rows = toSigned(weights.rows);
  return { lexicon: readLexicon(weights), ...readSlots(weights.keys), rows, rowScale, edges };
}

/** The row of a feature's key, or -1 when the tagger does not know the feature. */
export function findRow({ slots, slotRows }: Model, key: number): number {
  let slot = toSlot(key);
  while (slots[slot] !== key) {
    if (slots[slot] === -1) return -1;
    slot = (slot + 1) % SLOT_COUNT;
  }
  return slotRows[slot] ?? -1;
}

function readSlots(text: string): Pick<Model, "slots" | "slotRows"> {
  const slots = new Int32Array(SLOT_COUNT).fill(-1);
  const slotRows = new Uint16Array(SLOT_COUNT);
  let key = 0;
  let gap = 0;
  let row = 0;
  for (const byte of toBytes(text)) {
    gap = gap * 128 + (byte & 127);
    if (byte > 127) continue;
    key += gap;
    gap = 0;
    let slot = toSlot(key);
    while (slots[slot] !== -1) slot = (slot + 1) % SLOT_COUNT;
    slots[slot] = key;
    slotRows[slot] = row;
    row += 1;
  }
  return { slots, slotRows };
}

function toSlot(key: number): number {
  return (key ^ (key >>> 9)) & (SLOT_COUNT - 1);
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function toSigned(text: string): Int8Array {
  return new Int8Array(toBytes(text).buffer);
}
