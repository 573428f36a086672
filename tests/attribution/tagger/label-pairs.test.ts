import fc from "fast-check";
import { expect, it } from "vitest";
import { toHigh, toLow, toPair } from "../../../lib/attribution/tagger/label-pairs";

const weights = fc.array(
  fc.tuple(fc.integer({ min: -128, max: 127 }), fc.integer({ min: -128, max: 127 })),
  {
    maxLength: 50,
  },
);

it("adds up both numbers of pairs at once", () => {
  fc.assert(
    fc.property(weights, (pairs) => {
      const sum = pairs.reduce((all, [low, high]) => (all + toPair(low, high)) | 0, 0);
      expect(toLow(sum)).toBe(pairs.reduce((all, [low]) => all + low, 0));
      expect(toHigh(sum)).toBe(pairs.reduce((all, [, high]) => all + high, 0));
    }),
  );
});
