import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeLabels } from "../../../lib/attribution/tagger/decode-labels";
import { isAllowed, LABEL, LABEL_COUNT } from "../../../lib/attribution/tagger/labels";

const edges = new Float32Array(LABEL_COUNT * LABEL_COUNT);

it("takes the likeliest labels that may follow each other", () => {
  const nodes = new Float32Array(3 * LABEL_COUNT);
  nodes[LABEL.cueStart] = 1;
  nodes[LABEL_COUNT + LABEL.source] = 6;
  nodes[LABEL_COUNT + LABEL.sourceStart] = 4;
  nodes[2 * LABEL_COUNT + LABEL.source] = 3;
  const labels = decodeLabels({ nodes, edges, classes: new Uint8Array(3) });
  expect([...labels]).toEqual([LABEL.sourceStart, LABEL.source, LABEL.source]);
});

it("never gives labels that may not follow each other", () => {
  const scores = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 10, maxLength: 80 });
  fc.assert(
    fc.property(scores, (values) => {
      const count = Math.floor(values.length / LABEL_COUNT);
      const nodes = Float32Array.from(values.slice(0, count * LABEL_COUNT));
      const labels = decodeLabels({ nodes, edges, classes: new Uint8Array(count) });
      labels.forEach((label, index) => {
        expect(isAllowed(labels[index - 1] ?? null, label)).toBe(true);
      });
      expect(isAllowed(labels.at(-1) ?? null, LABEL.none)).toBe(true);
    }),
  );
});

it("finds nothing in nothing", () => {
  expect(
    decodeLabels({ nodes: new Float32Array(), edges, classes: new Uint8Array() }),
  ).toHaveLength(0);
});
