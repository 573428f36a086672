import fc from "fast-check";
import { expect, it } from "vitest";
import { toOverlapFinder } from "../../lib/text/to-overlap-finder";

const span = fc
  .tuple(fc.nat(5_000), fc.nat(900))
  .map(([start, length]) => ({ start, end: start + length }));

it("finds what a look at every item finds, in the same order", () => {
  fc.assert(
    fc.property(fc.array(span), fc.array(span), (items, asked) => {
      const find = toOverlapFinder(items, (item) => item);
      for (const { start, end } of asked) {
        const all = items.filter((item) => item.start < end && start < item.end);
        expect(find({ start, end })).toEqual(all);
      }
    }),
  );
});
