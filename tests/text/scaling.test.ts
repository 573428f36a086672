import { expect, it } from "vitest";
import { textData } from "../../lib/data/text";
import { splitSentences } from "../../lib/text/split-sentences";
import { splitWords } from "../../lib/text/split-words";

const LONG = 1_000_000;
/** A text doubled three times may take as much longer, 2.6 each time; squared work takes 64. */
const MAX_RATIO = 2.6 ** 3;
const RUNS = 5;

const sentence = "Wali Kota Rina Hartati, 42, meresmikan pasar ikan di Jl. Mawar No. 4, kata dia. ";
const toText = (length: number) => sentence.repeat(Math.ceil(length / sentence.length));
const split = (text: string) =>
  splitSentences(text, [{ start: 0, end: text.length }], textData("id"));

function toBestMs(run: () => unknown): number {
  const times = [...new Array(RUNS).keys()].map(() => {
    const start = process.cpuUsage();
    run();
    return process.cpuUsage(start).user;
  });
  return Math.min(...times);
}

it("splits sentences in linear time up to a million characters", () => {
  const [part, whole] = [toText(LONG / 8), toText(LONG)];
  split(part);
  const toRatio = () => toBestMs(() => split(whole)) / toBestMs(() => split(part));
  // Other work on the machine only adds: the least of a few tries is nearest to the truth.
  expect(Math.min(toRatio(), toRatio(), toRatio())).toBeLessThan(MAX_RATIO);
});

it.each(["a", "a ", "“", "A.", "1. ", '"a" '])("splits a million times %j", (unit) => {
  const text = unit.repeat(LONG);
  expect(split(text).length).toBeGreaterThan(0);
  expect(splitWords(text).length).toBeLessThanOrEqual(LONG);
});
