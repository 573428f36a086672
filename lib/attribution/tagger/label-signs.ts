import { decodeLabels } from "./decode-labels";
import { LABEL_COUNT } from "./labels";
import { listFeatures } from "./list-features";
import { findRow, type Model } from "./read-model";
import type { Signs } from "./read-signs";

/** The most likely label of each piece of a paragraph. */
export function labelSigns(signs: Signs, model: Model): Uint8Array {
  const nodes = scoreNodes(signs, model);
  return decodeLabels({ nodes, edges: model.edges, classes: signs.classes });
}

function scoreNodes(signs: Signs, model: Model): Float32Array {
  const { rows, rowScale } = model;
  const { count } = signs.pieces;
  const nodes = new Float32Array(count * LABEL_COUNT);
  for (let at = 0; at < count; at += 1) {
    const node = at * LABEL_COUNT;
    for (const key of listFeatures(signs, at)) {
      const row = findRow(model, key) * LABEL_COUNT;
      if (row < 0) continue;
      for (let label = 0; label < LABEL_COUNT; label += 1) {
        nodes[node + label] = (nodes[node + label] ?? 0) + (rows[row + label] ?? 0) * rowScale;
      }
    }
  }
  return nodes;
}
