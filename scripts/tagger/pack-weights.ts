import type { TaggerWeights } from "../../lib/attribution/tagger/tagger-weights";
import type { Learned } from "./train-labels";

/** What a byte is worth: finer steps gain nothing on the development articles. */
const ROW_SCALE = 0.07;

type Packed = Pick<TaggerWeights, "keys" | "rows" | "edges" | "rowScale" | "edgeScale">;

/** Keys and weights as text for a weights file. */
export function packWeights(keys: Int32Array, { rows, edges }: Learned): Packed {
  const edgeScale = Number((Math.max(...edges.map(Math.abs)) / 127).toPrecision(4));
  return {
    keys: toBase64(packKeys(keys)),
    rows: toBase64(toBytes(rows, ROW_SCALE)),
    edges: toBase64(toBytes(edges, edgeScale)),
    rowScale: ROW_SCALE,
    edgeScale,
  };
}

/** Gaps between sorted keys, seven bits a byte, high bits first; the last byte is below 128. */
function packKeys(keys: Int32Array): number[] {
  return [...keys].flatMap((key, index) => {
    let gap = key - (keys[index - 1] ?? 0);
    const bytes = [gap & 127];
    for (gap >>= 7; gap > 0; gap >>= 7) bytes.unshift((gap & 127) | 128);
    return bytes;
  });
}

function toBytes(weights: Float32Array, scale: number): Int8Array {
  return Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
}

function toBase64(bytes: ArrayLike<number>): string {
  return Buffer.from(Uint8Array.from(bytes)).toString("base64");
}
