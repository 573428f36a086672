import { describe, expect, it } from "vitest";
import { layoutChain, ROW_HEIGHTS } from "../../components/chain-layout";
import type { Digest } from "../../lib/types";
import { exampleDigest } from "../example-digest";

const [speaker, agency] = exampleDigest.sources;
const [said] = exampleDigest.attributions;
if (!speaker || !agency || !said) throw new Error("the example has two sources and a statement");

const withStatements = (...ways: string[][]): Digest => ({
  ...exampleDigest,
  sources: [...new Set(ways.flat())].map((id) => ({ ...speaker, id, name: id })),
  attributions: ways.map(([source = "", ...via]) => ({ ...said, source, via })),
});

describe("layoutChain", () => {
  it("puts speakers left, carriers in the middle, and leads both to the article", () => {
    const { nodes, links } = layoutChain(exampleDigest, 1);
    expect(nodes.map(({ source, column }) => [source.name, column])).toEqual([
      ["Wirana", "source"],
      ["Antara", "carrier"],
    ]);
    expect(links).toEqual([
      { from: "s1", column: "source", to: "s2", count: 1 },
      { from: "s2", column: "carrier", to: null, count: 1 },
    ]);
  });

  it("counts the statements that took the same way", () => {
    const { links } = layoutChain(withStatements(["a", "k"], ["a", "k"], ["b"]), 1);
    expect(links.map(({ from, to, count }) => [from, to, count])).toEqual([
      ["a", "k", 2],
      ["k", null, 2],
      ["b", null, 1],
    ]);
  });

  it("never lets two nodes of a column overlap", () => {
    const { nodes, height } = layoutChain(
      withStatements(["a", "k"], ["a", "l"], ["a", "m"], ["b", "n"]),
      1,
    );
    for (const column of ["source", "carrier"]) {
      const heights = nodes.filter((node) => node.column === column).map(({ y }) => y);
      heights.slice(1).forEach((y, index) => {
        expect(y - (heights[index] ?? 0)).toBeGreaterThanOrEqual(ROW_HEIGHTS[1]);
      });
      expect(Math.max(...heights)).toBeLessThan(height);
    }
  });
});
