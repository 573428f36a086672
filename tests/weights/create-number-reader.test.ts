import { expect, it } from "vitest";
import fc from "fast-check";
import { createNumberReader } from "../../lib/weights/create-number-reader";
import { createNumberWriter } from "../../scripts/weights/create-number-writer";

const numbers = fc.array(
  fc.tuple(
    fc.oneof(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -(2 ** 24), max: 2 ** 24 })),
    fc.nat(3),
  ),
  { maxLength: 400 },
);

it("reads the numbers that were written, in each context", () => {
  fc.assert(
    fc.property(numbers, (written) => {
      const writer = createNumberWriter();
      for (const [value, context] of written) writer.writeSigned(value, context);
      const reader = createNumberReader(writer.toText());
      expect(written.map(([, context]) => reader.readSigned(context))).toEqual(
        written.map(([value]) => value),
      );
    }),
  );
});

it("carries over a run of full bytes", () => {
  const writer = createNumberWriter();
  const values = Array.from({ length: 30_000 }, (_, at) => (at % 97 === 0 ? 700 : 0));
  for (const value of values) writer.write(value, 0);
  const reader = createNumberReader(writer.toText());
  expect(values.map(() => reader.read(0))).toEqual(values);
});

it("needs few bytes for what is nearly always the same", () => {
  const writer = createNumberWriter();
  for (let at = 0; at < 8_000; at += 1) writer.write(at % 100 === 0 ? 1 : 0, 0);
  expect(writer.toText().length).toBeLessThan(8_000 / 40);
});
