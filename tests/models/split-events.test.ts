import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createEventSplitter } from "../../lib/models/split-events";

const split = (pieces: string[]) => {
  const splitter = createEventSplitter();
  return [...pieces.flatMap(splitter.push), ...splitter.end()];
};

describe("createEventSplitter", () => {
  it.each([
    ["data: a\n\ndata: b\n\n", ["a", "b"]],
    ["data:a\n\n", ["a"]],
    ["data:  a\n\n", [" a"]],
    ["data: a\ndata: b\n\n", ["a\nb"]],
    ["data: a\r\n\r\ndata: b\r\n\r\n", ["a", "b"]],
    ["data: a\r\rdata: b\r\r", ["a", "b"]],
    [": comment\n\ndata: a\n\n", ["a"]],
    ["event: x\nid: 1\nretry: 5\ndata: a\n\n", ["a"]],
    ["data: a", ["a"]],
    ["data: a\n", ["a"]],
    ["database: a\n\n", []],
    ["data\n\n", [""]],
    ["", []],
    ["\n\n\n", []],
    ["<html>\n\n", []],
  ])("%j → %j", (stream, data) => {
    expect(split([stream])).toEqual(data);
  });

  it("finds the same events wherever the pieces break", () => {
    const line = fc.constantFrom("data: a", "data:b", ": c", "id: 1", "", "", "x");
    const stream = fc
      .array(fc.tuple(line, fc.constantFrom("\n", "\r\n", "\r")))
      .map((lines) => lines.flat().join(""));
    fc.assert(
      fc.property(stream, fc.array(fc.nat(40)), (whole, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, whole.length)), whole.length];
        const borders = places.sort((a, b) => a - b);
        const pieces = borders.slice(1).map((end, index) => whole.slice(borders[index], end));
        expect(split(pieces)).toEqual(split([whole]));
      }),
    );
  });
});
