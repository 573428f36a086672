import { LABEL_COUNT } from "../../lib/attribution/tagger/labels";
import { KEY_BITS, listFeatures } from "../../lib/attribution/tagger/list-features";
import type { LabelledParagraph } from "./label-paragraphs";
import type { Example, Learned } from "./train-labels";

/** The keys of the features that stay, sorted: the row of a feature is its key's place. */
export type Kept = {
  keys: Int32Array;
  rowOf: Int32Array;
  keyBits: number;
  /** [row][label]: 1 where the feature has a weight for the label. */
  isWeighed: Uint8Array;
};

/** How many features stay, and how many weights they have in all. */
export type Most = { features: number; weights: number };

/** Long keys at first, so that a feature is not chosen for another that shares its key. */
const FIRST_KEY_BITS = 24;

/** The features that are used at least `least` times. */
export function keepFrequent(paragraphs: LabelledParagraph[], least: number): Kept {
  const uses = new Uint8Array(1 << FIRST_KEY_BITS);
  for (const { signs } of paragraphs) {
    for (const key of listFeatures(signs, FIRST_KEY_BITS))
      uses[key] = Math.min(255, (uses[key] ?? 0) + 1);
  }
  const keys = [...uses.keys()].filter((key) => (uses[key] ?? 0) >= least);
  return toKept(keys, FIRST_KEY_BITS, () => true);
}

/** The weights that weigh most (times the root of their uses) of the features that weigh most. */
export function keepHeaviest(kept: Kept, learned: Learned, examples: Example[], most: Most): Kept {
  const uses = countUses(kept, examples);
  const loads = learned.rows.map(
    (weight, at) => Math.abs(weight) * Math.sqrt(uses[Math.floor(at / LABEL_COUNT)] ?? 0),
  );
  const features = uses.map((_, row) =>
    Math.hypot(...loads.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)),
  );
  const weights = pickLargest(features, most.features).flatMap((row) =>
    Array.from({ length: LABEL_COUNT }, (_, label) => row * LABEL_COUNT + label),
  );
  const chosen = pickLargest(
    Float64Array.from(weights, (at) => loads[at] ?? 0),
    most.weights,
  );
  const pairs = new Set(chosen.map((place) => toPair(weights[place] ?? 0, kept)));
  const keys = [...new Set([...pairs].map((pair) => Math.floor(pair / LABEL_COUNT)))];
  return toKept(keys, KEY_BITS, (key, label) => pairs.has(key * LABEL_COUNT + label));
}

/** The paragraphs with the rows of their kept features. */
export function toExamples(
  paragraphs: LabelledParagraph[],
  { rowOf, keyBits }: Pick<Kept, "rowOf" | "keyBits">,
): Example[] {
  return paragraphs.map(({ signs, labels }) => ({
    rows: listFeatures(signs, keyBits).map((key) => rowOf[key] ?? -1),
    classes: signs.classes,
    labels,
  }));
}

/** A weight's short key and label as one number. */
function toPair(at: number, { keys, keyBits }: Kept): number {
  const key = (keys[Math.floor(at / LABEL_COUNT)] ?? 0) >>> (keyBits - KEY_BITS);
  return key * LABEL_COUNT + (at % LABEL_COUNT);
}

function countUses({ keys }: Kept, examples: Example[]): Float64Array {
  const uses = new Float64Array(keys.length);
  for (const { rows } of examples) {
    for (const row of rows) if (row >= 0) uses[row] = (uses[row] ?? 0) + 1;
  }
  return uses;
}

/** The places of the `most` largest values, earlier places first among equals. */
function pickLargest(values: Float64Array, most: number): number[] {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
  return order.slice(0, most);
}

function toKept(
  unsorted: number[],
  keyBits: number,
  hasWeight: (key: number, label: number) => boolean,
): Kept {
  const keys = Int32Array.from(unsorted).sort();
  const rowOf = new Int32Array(1 << keyBits).fill(-1);
  const isWeighed = new Uint8Array(keys.length * LABEL_COUNT);
  keys.forEach((key, row) => {
    rowOf[key] = row;
    for (let label = 0; label < LABEL_COUNT; label += 1)
      isWeighed[row * LABEL_COUNT + label] = Number(hasWeight(key, label));
  });
  return { keys, rowOf, keyBits, isWeighed };
}
