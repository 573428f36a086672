import { decodeLabels } from "./decode-labels";
import { LABEL_COUNT } from "./labels";
import { FEATURE_COUNT, listFeatures } from "./list-features";
import { findRow, type Model } from "./read-model";
import type { Signs } from "./read-signs";

/** The most likely label of each piece of a paragraph. */
export function labelSigns(signs: Signs, model: Model): Uint8Array {
  const nodes = scoreNodes(signs, model);
  return decodeLabels({ nodes, edges: model.edges, classes: signs.classes });
}

/** The weights of each piece's features, added up in whole units before they are scaled. */
function scoreNodes(signs: Signs, model: Model): Float32Array {
  const { rows, rowScale } = model;
  const { count } = signs.pieces;
  const nodes = new Float32Array(count * LABEL_COUNT);
  const sums = new Int32Array(LABEL_COUNT);
  const keys = listFeatures(signs);
  for (let piece = 0; piece < count; piece += 1) {
    sums.fill(0);
    const end = (piece + 1) * FEATURE_COUNT;
    for (let index = piece * FEATURE_COUNT; index < end; index += 1) {
      const row = findRow(model, keys[index] ?? 0);
      if (row >= 0) addRow(rows, row * LABEL_COUNT, sums);
    }
    const node = piece * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      nodes[node + label] = (sums[label] ?? 0) * rowScale;
    }
  }
  return nodes;
}

function addRow(rows: Int8Array, row: number, sums: Int32Array): void {
  for (let label = 0; label < LABEL_COUNT; label += 1) {
    sums[label] = (sums[label] ?? 0) + (rows[row + label] ?? 0);
  }
}
