import { MOST_GROWTH, toGrowth } from "../count-work";
import { expect, it } from "vitest";
import { textData } from "../../lib/data/text";
import { splitSentences } from "../../lib/text/split-sentences";
import { splitWords } from "../../lib/text/split-words";

const LONG = 1_000_000;

const sentence = "Wali Kota Rina Hartati, 42, meresmikan pasar ikan di Jl. Mawar No. 4, kata dia. ";
const toText = (length: number) => sentence.repeat(Math.ceil(length / sentence.length));
const split = (text: string) =>
  splitSentences(text, [{ start: 0, end: text.length }], textData("id"));

it("splits sentences in linear time", () => {
  const toRun = (length: number) => {
    const text = toText(length);
    return () => split(text);
  };
  expect(toGrowth(toRun, [LONG / 40, LONG / 10])).toBeLessThan(MOST_GROWTH);
});

it("splits sentences of a million characters", () => {
  expect(split(toText(LONG))).toHaveLength(LONG / sentence.length);
});

it.each(["a", "a ", "“", "A.", "1. ", '"a" '])("splits a million times %j", (unit) => {
  const text = unit.repeat(LONG);
  expect(split(text).length).toBeGreaterThan(0);
  expect(splitWords(text).length).toBeLessThanOrEqual(LONG);
});
