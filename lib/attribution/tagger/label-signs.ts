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

function scoreNodes(signs: Signs, model: Model): Float32Array {
  const { rows, rowScale } = model;
  const nodes = new Float32Array(signs.pieces.count * LABEL_COUNT);
  const keys = listFeatures(signs);
  for (let index = 0; index < keys.length; index += 1) {
    const row = findRow(model, keys[index] ?? 0) * LABEL_COUNT;
    if (row < 0) continue;
    const node = Math.floor(index / FEATURE_COUNT) * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label += 1) {
      nodes[node + label] = (nodes[node + label] ?? 0) + (rows[row + label] ?? 0) * rowScale;
    }
  }
  return nodes;
}
