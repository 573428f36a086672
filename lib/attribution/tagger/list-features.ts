import { QUOTE } from "./find-borders";
import type { Signs } from "./read-signs";

/** Keys of features have so many bits: 1 in 1,000 unknown features meets a kept one. */
export const KEY_BITS = 24;

const KEY_SHIFT = 32 - KEY_BITS;
/** Stands for what lies outside the paragraph. */
const NONE = 0x2545f491;
const FAR = 99;

/**
 * The keys of the features of piece `at`: its words, their classes, the nearest cues and its place
 * in quote and sentence. Always equally many; the order gives each its template.
 */
export function listFeatures(signs: Signs, at: number): number[] {
  const combinations = [
    ...combineWords(signs, at),
    ...combineClasses(signs, at),
    ...combineCues(signs, at),
    ...combinePlace(signs, at),
  ];
  return combinations.map((combination, template) => mix(combination, template) >>> KEY_SHIFT);
}

function combineWords({ pieces, borders }: Signs, at: number): number[] {
  const word = (offset: number): number => pieces.hashes[at + offset] ?? NONE;
  const suffix = (offset: number): number => pieces.suffixes[at + offset] ?? NONE;
  const shape = (offset: number): number => pieces.shapes[at + offset] ?? FAR;
  const quote = borders.quotes[at] ?? 0;
  return [
    word(0),
    word(-1),
    word(1),
    word(-2),
    word(2),
    word(-3),
    word(3),
    mix(word(-1), word(0)),
    mix(word(0), word(1)),
    mix(word(-1), word(1)),
    mix(word(-2), word(-1)),
    mix(word(1), word(2)),
    mix(mix(word(-1), word(0)), word(1)),
    mix(suffix(0), shape(0)),
    mix(suffix(-1), shape(-1)),
    mix(suffix(1), shape(1)),
    mix(mix(suffix(-1), suffix(0)), suffix(1)),
    mix(mix(shape(-1), shape(0)), shape(1)),
    mix(mix(mix(shape(-2), shape(-1)), mix(shape(0), shape(1))), shape(2)),
    mix(word(0), quote),
  ];
}

function combineClasses({ classes, borders }: Signs, at: number): number[] {
  const kind = (offset: number): number => classes[at + offset] ?? FAR;
  const quote = (offset: number): number => borders.quotes[at + offset] ?? FAR;
  const here = mix(kind(0), quote(0));
  const left = mix(kind(-1), here);
  const right = mix(here, kind(1));
  return [
    left,
    right,
    mix(kind(-1), right),
    mix(kind(-2), left),
    mix(right, kind(2)),
    mix(mix(kind(-2), left), mix(kind(1), kind(2))),
    mix(mix(kind(-3), kind(-2)), left),
    mix(mix(right, kind(2)), kind(3)),
    mix(here, mix(quote(-1), quote(1))),
  ];
}

function combineCues(signs: Signs, at: number): number[] {
  const { pieces, borders, classes, nearest } = signs;
  const left = nearest.left[at] ?? -1;
  const right = nearest.right[at] ?? pieces.count;
  const outerLeft = nearest.outerLeft[at] ?? -1;
  const outerRight = nearest.outerRight[at] ?? pieces.count;
  const kind = classes[at] ?? 0;
  const quote = borders.quotes[at] ?? 0;
  const quoteStart = quote === QUOTE.outside ? at : (borders.quoteStarts[at] ?? at);
  const quoteEnd = quote === QUOTE.outside ? at : (borders.quoteEnds[at] ?? at);
  const word = (index: number): number => pieces.hashes[index] ?? NONE;
  const toLeft = left < 0 ? FAR : toStep(at - left);
  const toRight = right >= pieces.count ? FAR : toStep(right - at);
  const toOuterLeft = outerLeft < 0 ? FAR : toStep(quoteStart - outerLeft);
  const toOuterRight = outerRight >= pieces.count ? FAR : toStep(outerRight - quoteEnd);
  const sameLeft = outerLeft < (borders.sentenceStarts[at] ?? 0) ? 1 : 0;
  return [
    mix(word(left), toLeft),
    mix(mix(word(left), word(left + 1)), kind),
    mix(mix(word(left), mix(word(left - 1), word(left + 1))), toLeft < 6 ? toLeft : FAR),
    mix(word(right), toRight),
    mix(mix(word(right), word(right - 1)), mix(kind, toRight)),
    mix(mix(toLeft, toRight), mix(quote, kind)),
    mix(mix(toOuterLeft, toOuterRight), mix(quote, sameLeft)),
    mix(mix(word(outerRight), toOuterRight), quote),
    mix(mix(word(outerLeft), toOuterLeft), mix(quote, sameLeft)),
    mix(mix(classes[left] ?? FAR, classes[left + 1] ?? FAR), mix(kind, toLeft)),
    mix(mix(classes[right] ?? FAR, classes[right - 1] ?? FAR), mix(kind, toRight)),
  ];
}

function combinePlace({ pieces, borders, classes }: Signs, at: number): number[] {
  const start = borders.sentenceStarts[at] ?? 0;
  const end = borders.sentenceEnds[at] ?? 0;
  const quote = borders.quotes[at] ?? 0;
  const quoteStart = borders.quoteStarts[at] ?? -1;
  const quoteEnd = borders.quoteEnds[at] ?? -1;
  const kind = classes[at] ?? 0;
  const word = (index: number): number => pieces.hashes[index] ?? NONE;
  const fromStart = toStep(at - start);
  const toEnd = toStep(end - at);
  return [
    mix(mix(fromStart, kind), quote),
    mix(mix(toEnd, kind), quote),
    mix(mix(word(start), word(start + 1)), toStep(at - start)),
    mix(mix(toStep(quoteEnd - quoteStart), toStep(at - quoteStart)), quote),
    mix(mix(word(quoteEnd - 1), word(quoteEnd + 1)), quote),
    mix(mix(word(quoteStart - 1), toStep(quoteEnd - quoteStart)), quote),
    mix(mix(toStep(start), toStep(pieces.count - end)), toStep(end - start)),
  ];
}

/** Distances by steps: exact up to 5, then ever wider. */
function toStep(distance: number): number {
  if (distance <= 5) return Math.max(distance, -1);
  if (distance <= 7) return 6;
  if (distance <= 10) return 7;
  if (distance <= 15) return 8;
  return distance <= 25 ? 9 : 10;
}

function mix(left: number, right: number): number {
  let hash = Math.imul(left ^ (right + 0x7f4a7c15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
  return hash ^ (hash >>> 13);
}
