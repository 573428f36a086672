import { LABEL_COUNT } from "../../lib/attribution/tagger/labels";
import { KEY_BITS, listFeatures } from "../../lib/attribution/tagger/list-features";
import type { LabelledParagraph } from "./label-paragraphs";
import type { Example, Learned } from "./train-labels";

/** The keys of the features that stay, sorted: the row of a feature is its key's place. */
export type Kept = { keys: Int32Array; rowOf: Int32Array };

/** The features that are used at least `least` times. */
export function keepFrequent(paragraphs: LabelledParagraph[], least: number): Kept {
  const uses = new Uint8Array(1 << KEY_BITS);
  for (const { signs } of paragraphs) {
    for (const key of listFeatures(signs)) uses[key] = Math.min(255, (uses[key] ?? 0) + 1);
  }
  return keepKeys((key) => (uses[key] ?? 0) >= least);
}

/** The `most` features that weigh most: length of their weights times the root of their uses. */
export function keepHeaviest(
  kept: Kept,
  learned: Learned,
  examples: Example[],
  most: number,
): Kept {
  const uses = new Float64Array(kept.keys.length);
  for (const { rows } of examples) {
    for (const row of rows) if (row >= 0) uses[row] = (uses[row] ?? 0) + 1;
  }
  const loads = uses.map((count, row) => {
    const weights = learned.rows.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT);
    return Math.hypot(...weights) * Math.sqrt(count);
  });
  const order = [...kept.keys.keys()].sort((a, b) => (loads[b] ?? 0) - (loads[a] ?? 0) || a - b);
  const stays = new Set(order.slice(0, most).map((row) => kept.keys[row]));
  return keepKeys((key) => stays.has(key));
}

/** The paragraphs with the rows of their kept features. */
export function toExamples(paragraphs: LabelledParagraph[], { rowOf }: Kept): Example[] {
  return paragraphs.map(({ signs, labels }) => ({
    rows: listFeatures(signs).map((key) => rowOf[key] ?? -1),
    classes: signs.classes,
    labels,
  }));
}

function keepKeys(stays: (key: number) => boolean): Kept {
  const rowOf = new Int32Array(1 << KEY_BITS).fill(-1);
  const keys: number[] = [];
  for (let key = 0; key < rowOf.length; key += 1) {
    if (!stays(key)) continue;
    rowOf[key] = keys.length;
    keys.push(key);
  }
  return { keys: Int32Array.from(keys), rowOf };
}
