import { createNumberReader, type NumberReader } from "../../weights/create-number-reader";
import { PAIR_COUNT, toPair } from "./label-pairs";
import { LABEL_COUNT } from "./labels";
import { countClasses, toCueClasses } from "./piece-classes";
import type { Lexicon } from "./read-signs";
import { CONTEXT, toRowContext, type TaggerWeights } from "./tagger-weights";

/** A tagger unpacked for use. */
export type Model = {
  lexicon: Lexicon;
  /** Open-addressed table of feature keys; -1 where a slot is free. */
  slots: Int32Array;
  /** For each slot the row of its key. */
  slotRows: Uint16Array;
  /** [row][pair of labels], in units of `rowScale`. */
  pairs: Int32Array;
  rowScale: number;
  /** [class][label before][label] */
  edges: Float32Array;
};

/** Words of this level of being in a cue or above are landmarks for the words around them. */
const CUE_LEVEL = 2;
/** The table is at most half full, so that most look-ups need one step. */
const SLOT_COUNT = 1 << 15;

/** What is known of a language's words before weights are learned; `words` has their classes. */
export function createLexicon(
  {
    abbreviations,
    quotationMarks,
    classes,
  }: Pick<TaggerWeights, "abbreviations" | "quotationMarks" | "classes">,
  words: Map<number, number>,
): Lexicon {
  return {
    marks: { closings: new Map(quotationMarks), abbreviations: new Set(abbreviations) },
    classes: words,
    cues: toCueClasses(classes, CUE_LEVEL),
  };
}

/** The tagger that a weights file holds. */
export function readModel(weights: TaggerWeights): Model {
  const { rowScale, edgeScale } = weights;
  const reader = createNumberReader(weights.packed);
  const lexicon = createLexicon(weights, readWords(reader));
  const { keys, pairs } = readRows(reader);
  const edgeCount = countClasses(weights.classes.length) * LABEL_COUNT * LABEL_COUNT;
  const edges = new Float32Array(edgeCount);
  for (let at = 0; at < edgeCount; at += 1) edges[at] = reader.readSigned(CONTEXT.edge) * edgeScale;
  return { lexicon, ...toSlots(keys), pairs, rowScale, edges };
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

function readWords(reader: NumberReader): Map<number, number> {
  const words = new Map<number, number>();
  let key = 0;
  for (let rest = reader.read(CONTEXT.count); rest > 0; rest -= 1) {
    key += reader.read(CONTEXT.wordGap);
    words.set(key, reader.read(CONTEXT.wordClass));
  }
  return words;
}

function readRows(reader: NumberReader): { keys: Int32Array; pairs: Int32Array } {
  const count = reader.read(CONTEXT.count);
  const keys = new Int32Array(count);
  const pairs = new Int32Array(count * PAIR_COUNT);
  for (let row = 0; row < count; row += 1) {
    keys[row] = (keys[row - 1] ?? 0) + reader.read(CONTEXT.keyGap);
    let before = 0;
    let filled = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      before = reader.readSigned(toRowContext(label, before, filled));
      if (before !== 0) filled += 1;
      const at = row * PAIR_COUNT + (label >> 1);
      pairs[at] = label % 2 === 0 ? before : toPair(pairs[at] ?? 0, before);
    }
  }
  return { keys, pairs };
}

function toSlots(keys: Int32Array): Pick<Model, "slots" | "slotRows"> {
  const slots = new Int32Array(SLOT_COUNT).fill(-1);
  const slotRows = new Uint16Array(SLOT_COUNT);
  keys.forEach((key, row) => {
    let slot = toSlot(key);
    while (slots[slot] !== -1) slot = (slot + 1) % SLOT_COUNT;
    slots[slot] = key;
    slotRows[slot] = row;
  });
  return { slots, slotRows };
}

function toSlot(key: number): number {
  return (key ^ (key >>> 9)) & (SLOT_COUNT - 1);
}
