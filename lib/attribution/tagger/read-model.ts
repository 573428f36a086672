import { createNumberReader, type NumberReader } from "../../weights/create-number-reader";
import { PAIR_COUNT, toPair } from "./label-pairs";
import { LABEL_COUNT } from "./labels";
import { KEY_BITS } from "./list-features";
import { countClasses, toCueClasses } from "./piece-classes";
import type { Lexicon } from "./read-signs";
import { CONTEXT, toRowContext, type TaggerWeights } from "./tagger-weights";

/** A tagger unpacked for use. */
export type Model = {
  lexicon: Lexicon;
  /** A bit for each key, set where the tagger knows the feature. */
  bits: Int32Array;
  /** For each number of `bits` the row of its first key. */
  rows: Uint16Array;
  /** [row][pair of labels], in units of `rowScale`; the first row is zeros. */
  pairs: Int32Array;
  rowScale: number;
  /** [class][label before][label] */
  edges: Float32Array;
};

/** Words of this level of being in a cue or above are landmarks for the words around them. */
const CUE_LEVEL = 2;
/** Keys whose bits share a number. */
const SHARED_BITS = 5;
const SHARED = (1 << SHARED_BITS) - 1;

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
  return { lexicon, ...toBits(keys), pairs, rowScale, edges };
}

/**
 * The row of a feature's key, from 1 on; 0 when the tagger does not know the feature. Rows stand in
 * the order of their keys. No step depends on the answer, which no processor could foresee.
 */
export function findRow({ bits, rows }: Model, key: number): number {
  const shared = bits[key >>> SHARED_BITS] ?? 0;
  const own = key & SHARED;
  const before = countBits(shared & ~(-1 << own));
  return ((shared >>> own) & 1) * ((rows[key >>> SHARED_BITS] ?? 0) + before);
}

/** How many bits are set: Warren, Hacker's Delight, figure 5-2. */
function countBits(bits: number): number {
  const twos = bits - ((bits >>> 1) & 0x55555555);
  const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
  const pairs = new Int32Array((count + 1) * PAIR_COUNT);
  for (let row = 0; row < count; row += 1) {
    keys[row] = (keys[row - 1] ?? 0) + reader.read(CONTEXT.keyGap);
    let before = 0;
    let filled = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      before = reader.readSigned(toRowContext(label, before, filled));
      if (before !== 0) filled += 1;
      const at = (row + 1) * PAIR_COUNT + (label >> 1);
      pairs[at] = label % 2 === 0 ? before : toPair(pairs[at] ?? 0, before);
    }
  }
  return { keys, pairs };
}

function toBits(keys: Int32Array): Pick<Model, "bits" | "rows"> {
  const bits = new Int32Array(1 << (KEY_BITS - SHARED_BITS));
  const rows = new Uint16Array(bits.length);
  keys.forEach((key, row) => {
    const at = key >>> SHARED_BITS;
    if (bits[at] === 0) rows[at] = row + 1;
    bits[at] = (bits[at] ?? 0) | (1 << (key & SHARED));
  });
  return { bits, rows };
}
