import fc from "fast-check";
import { expect, it } from "vitest";
import { countMarks } from "../../../lib/summary/rank/count-marks";
import { anyText } from "../../text/any-text";

it("counts marks, figures and what is printed in any text", () => {
  const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
  fc.assert(
    fc.property(anyText, (text) => {
      expect(countMarks(text)).toEqual({
        printed: text.replace(/\s/g, "").length,
        figures: count(text, /\p{N}+(?:[.,]\p{N}+)*/gu),
        commas: count(text, /,/g),
        colons: count(text, /:/g),
        quotationMarks: count(text, /["“”]/g),
      });
    }),
    { numRuns: 1000 },
  );
});
