import { decodeLabels } from "./decode-labels";
import { PAIR_COUNT, toHigh, toLow } from "./label-pairs";
import { LABEL_COUNT } from "./labels";
import { FEATURE_COUNT, listHashes, toKey } from "./list-features";
import { findRow, type Model } from "./read-model";
import type { Signs } from "./read-signs";

/** The most likely label of each piece of a paragraph. */
export function labelSigns(signs: Signs, model: Model): Uint8Array {
  const nodes = scoreNodes(signs, model);
  return decodeLabels({ nodes, edges: model.edges, classes: signs.classes }, signs.pieces.room);
}

/** The weights of each piece's features, added up in whole units before they are scaled. */
function scoreNodes(signs: Signs, model: Model): Float32Array {
  const { count, room } = signs.pieces;
  const nodes = room.floats(count * LABEL_COUNT);
  const sums = room.ints(PAIR_COUNT);
  const hashes = listHashes(signs);
  for (let piece = 0; piece < count; piece += 1) {
    addRows(model, hashes, piece * FEATURE_COUNT, sums);
    for (let pair = 0; pair < PAIR_COUNT; pair += 1) {
      const node = piece * LABEL_COUNT + 2 * pair;
      nodes[node] = toLow(sums[pair] ?? 0) * model.rowScale;
      nodes[node + 1] = toHigh(sums[pair] ?? 0) * model.rowScale;
    }
  }
  return nodes;
}

/** The sums of a piece's rows; more than half of its features have one, the rest that of zeros. */
function addRows(model: Model, hashes: Int32Array, from: number, sums: Int32Array): void {
  const { pairs } = model;
  let [first, second, third, fourth, fifth] = [0, 0, 0, 0, 0];
  for (let template = 0; template < FEATURE_COUNT; template += 1) {
    const row = findRow(model, toKey(hashes[from + template] ?? 0, template)) * PAIR_COUNT;
    first = (first + (pairs[row] ?? 0)) | 0;
    second = (second + (pairs[row + 1] ?? 0)) | 0;
    third = (third + (pairs[row + 2] ?? 0)) | 0;
    fourth = (fourth + (pairs[row + 3] ?? 0)) | 0;
    fifth = (fifth + (pairs[row + 4] ?? 0)) | 0;
  }
  sums[0] = first;
  sums[1] = second;
  sums[2] = third;
  sums[3] = fourth;
  sums[4] = fifth;
}
