import { expect, it } from "vitest";
import { toLexicon } from "../../lib/attribution/lexicon";
import { splitGlued, splitOpening } from "../../lib/attribution/split-glued";
import { splitTokens } from "../../lib/attribution/split-tokens";
import { attributionData } from "../../lib/data/attribution";

const lexicon = toLexicon(attributionData("id"));
const toTokens = (word: string) => splitTokens(word, { start: 0, end: word.length });

it.each([
  ["daridetikNews", ["dari", "detikNews"]],
  ["dikutipdetikFinance", ["dikutip", "detikFinance"]],
  ["DilansirdetikFinance", ["Dilansir", "detikFinance"]],
  ["MediaIndonesia", ["MediaIndonesia"]],
  ["LeBron", ["LeBron"]],
  ["berlari", ["berlari"]],
])("%s", (word, parts) => {
  const tokens = toTokens(word).flatMap((token) => splitGlued(token, lexicon));
  expect(tokens.map(({ text }) => text)).toEqual(parts);
  expect(tokens.map(({ start, end }) => word.slice(start, end))).toEqual(parts);
});

it.each([
  ["kabarkita.com", true],
  ["besar", false],
])("%s is a name: %s", (word, isName) => {
  const tokens = toTokens(word).flatMap((token) => splitGlued(token, lexicon));
  expect(tokens.map(({ capital }) => capital)).toEqual([isName]);
});

it.each([
  ["Kabarkita-Mabes", ["Kabarkita", "-", "Mabes"]],
  ["Anak-anak", ["Anak-anak"]],
  ["PT-X", ["PT-X"]],
])("%s opens an article", (word, parts) => {
  expect(
    toTokens(word)
      .flatMap(splitOpening)
      .map(({ text }) => text),
  ).toEqual(parts);
});
