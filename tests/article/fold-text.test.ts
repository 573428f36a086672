import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldInto, toFoldedText } from "../../lib/article/fold-text";

describe("foldInto", () => {
  it.each([
    [["  Satu \n dua  "], "Satu dua"],
    [["Satu", " dua"], "Satu dua"],
    [["Satu ", "", " dua"], "Satu dua"],
    [["per\u00aduba\u200bhan"], "perubahan"],
    [["a\u00a0b"], "a b"],
    [[" \n "], ""],
  ])("folds %j", (nodes, text) => {
    const folded = toFoldedText();
    nodes.forEach((data, index) => foldInto(folded, data, index));
    expect(folded.text).toBe(text);
  });

  it("keeps every piece equal to its node's data", () => {
    const characters = fc.constantFrom("a", "B", " ", "\n", "\u00a0", "\u00ad", "é", "😀");
    const data = fc.array(characters).map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.array(data), (nodes) => {
        const folded = toFoldedText();
        nodes.forEach((text, index) => foldInto(folded, text, index));
        const pieces = folded.pieces.map(({ start, end, nodeIndex, offset }) => {
          const own = folded.text.slice(start, end);
          expect(nodes[nodeIndex]?.slice(offset, offset + end - start)).toBe(own);
          return own;
        });
        expect(pieces.join("").replace(/\s/g, "")).toBe(folded.text.replace(/\s/g, ""));
        expect(folded.text).toBe(folded.text.replace(/\s+/g, " ").trim());
      }),
    );
  });
});
