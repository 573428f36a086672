import { LABEL_COUNT } from "../../lib/attribution/tagger/labels";
import {
  CONTEXT,
  toRowContext,
  type TaggerWeights,
} from "../../lib/attribution/tagger/tagger-weights";
import { createNumberWriter, type NumberWriter } from "../weights/create-number-writer";
import type { Learned } from "./train-labels";

/** What a weight of 1 is worth: steps of 0.14 lose a point on the development articles. */
const ROW_SCALE = 0.07;
const EDGE_STEPS = 127;
/**
 * Taken from every border at which no attribution goes on: without it precision is 25 points
 * above recall. On the development articles 0.06 to 0.14 gain a point, 0.2 loses two of content.
 */
const LEANING = 0.1;

type Packed = Pick<TaggerWeights, "packed" | "rowScale" | "edgeScale">;

/** Listed words, keys and weights as text for a weights file. */
export function packWeights(
  words: Map<number, number>,
  keys: Int32Array,
  { rows, edges }: Learned,
): Packed {
  const edgeScale = Number((Math.max(...edges.map(Math.abs)) / EDGE_STEPS).toPrecision(4));
  const writer = createNumberWriter();
  writeWords(writer, words);
  writeRows(writer, keys, toSteps(rows, ROW_SCALE));
  toSteps(edges, edgeScale).forEach((step, at) => {
    const isOutside = at % (LABEL_COUNT * LABEL_COUNT) === 0;
    const leant = isOutside ? Math.round(step - LEANING / edgeScale) : step;
    writer.writeSigned(leant, CONTEXT.edge);
  });
  return { packed: writer.toText(), rowScale: ROW_SCALE, edgeScale };
}

function writeWords(writer: NumberWriter, words: Map<number, number>): void {
  writer.write(words.size, CONTEXT.count);
  let last = 0;
  for (const [key, place] of [...words].sort(([left], [right]) => left - right)) {
    writer.write(key - last, CONTEXT.wordGap);
    writer.write(place, CONTEXT.wordClass);
    last = key;
  }
}

function writeRows(writer: NumberWriter, keys: Int32Array, steps: Int8Array): void {
  writer.write(keys.length, CONTEXT.count);
  keys.forEach((key, row) => {
    writer.write(key - (keys[row - 1] ?? 0), CONTEXT.keyGap);
    let before = 0;
    let filled = 0;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      const step = steps[row * LABEL_COUNT + label] ?? 0;
      writer.writeSigned(step, toRowContext(label, before, filled));
      if (step !== 0) filled += 1;
      before = step;
    }
  });
}

function toSteps(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
}
