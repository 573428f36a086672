import { QUOTE } from "./find-borders";
import { frameSigns, PAD, type Frame } from "./frame-signs";
import type { Signs } from "./read-signs";

/** Keys of features have so many bits: 1 in 120 unknown features meets a kept one. */
export const KEY_BITS = 20;
/** How many features each piece has. */
export const FEATURE_COUNT = 50;

const HASH_BITS = 32;
const FAR = 99;
/** From this step on the words around a cue are left out: the cue itself says enough. */
const NEAR = 6;

/** Writes hashes one after another. */
type Pen = { hashes: Int32Array; next: number };

/** The keys of the features of each piece, `FEATURE_COUNT` a piece. */
export function listFeatures(signs: Signs, keyBits = KEY_BITS): Int32Array {
  return listHashes(signs).map((hash, at) => toKey(hash, at % FEATURE_COUNT, keyBits));
}

/** The key of the feature at a place among a piece's features, from what is seen there. */
export function toKey(hash: number, template: number, keyBits = KEY_BITS): number {
  return mix(hash, template) >>> (HASH_BITS - keyBits);
}

/**
 * Hashes of what is seen of each piece, `FEATURE_COUNT` a piece: its words, their classes, the
 * nearest cues, the nearest quotes and its place in the sentence. The order gives the template.
 */
export function listHashes(signs: Signs): Int32Array {
  const frame = frameSigns(signs);
  const { count, room } = signs.pieces;
  const pen = { hashes: room.ints(count * FEATURE_COUNT), next: 0 };
  for (let at = PAD; at < frame.end; at += 1) {
    addWords(frame, at, pen);
    addForms(frame, at, pen);
    addClasses(frame, at, pen);
    addCues(frame, at, pen);
    addOuterCues(frame, at, pen);
    addQuotes(frame, at, pen);
    addSentence(frame, at, pen);
  }
  return pen.hashes;
}

function addWords({ words, quotes }: Frame, at: number, pen: Pen): void {
  const here = words[at] ?? 0;
  const before = words[at - 1] ?? 0;
  const after = words[at + 1] ?? 0;
  const second = words[at - 2] ?? 0;
  const ahead = words[at + 2] ?? 0;
  write(pen, here);
  write(pen, before);
  write(pen, after);
  write(pen, second);
  write(pen, ahead);
  write(pen, mix(before, here));
  write(pen, mix(here, after));
  write(pen, mix(before, after));
  write(pen, mix(second, before));
  write(pen, mix(after, ahead));
  write(pen, mix(mix(before, here), after));
  write(pen, mix(here, quotes[at] ?? 0));
}

function addForms({ suffixes, shapes }: Frame, at: number, pen: Pen): void {
  const here = mix(suffixes[at] ?? 0, shapes[at] ?? 0);
  const left = mix(shapes[at - 1] ?? 0, shapes[at] ?? 0);
  const right = mix(shapes[at + 1] ?? 0, shapes[at + 2] ?? 0);
  write(pen, here);
  write(pen, mix(suffixes[at - 1] ?? 0, shapes[at - 1] ?? 0));
  write(pen, mix(suffixes[at + 1] ?? 0, shapes[at + 1] ?? 0));
  write(pen, mix(mix(suffixes[at - 1] ?? 0, suffixes[at] ?? 0), suffixes[at + 1] ?? 0));
  write(pen, mix(left, shapes[at + 1] ?? 0));
  write(pen, mix(mix(shapes[at - 2] ?? 0, left), right));
}

function addClasses({ kinds, quotes }: Frame, at: number, pen: Pen): void {
  const before = kinds[at - 1] ?? 0;
  const after = kinds[at + 1] ?? 0;
  const here = mix(kinds[at] ?? 0, quotes[at] ?? 0);
  const left = mix(before, here);
  const right = mix(here, after);
  const farLeft = mix(kinds[at - 2] ?? 0, left);
  const farRight = mix(right, kinds[at + 2] ?? 0);
  write(pen, left);
  write(pen, right);
  write(pen, mix(before, right));
  write(pen, farLeft);
  write(pen, farRight);
  write(pen, mix(farLeft, mix(after, kinds[at + 2] ?? 0)));
  write(pen, mix(kinds[at - 3] ?? 0, farLeft));
  write(pen, mix(farRight, kinds[at + 3] ?? 0));
  write(pen, mix(here, mix(quotes[at - 1] ?? 0, quotes[at + 1] ?? 0)));
}

function addCues({ words, kinds, quotes, left, right, end }: Frame, at: number, pen: Pen): void {
  const cueLeft = left[at] ?? 0;
  const cueRight = right[at] ?? 0;
  const kind = kinds[at] ?? 0;
  const toLeft = cueLeft < PAD ? FAR : toStep(at - cueLeft);
  const toRight = cueRight >= end ? FAR : toStep(cueRight - at);
  const word = words[cueLeft] ?? 0;
  const follower = words[cueLeft + 1] ?? 0;
  const rightWord = words[cueRight] ?? 0;
  const leader = words[cueRight - 1] ?? 0;
  const rightKinds = mix(kinds[cueRight] ?? 0, kinds[cueRight - 1] ?? 0);
  const around = mix(rightKinds, mix(kinds[cueRight - 2] ?? 0, kinds[cueRight + 1] ?? 0));
  write(pen, mix(word, toLeft));
  write(pen, mix(mix(word, follower), kind));
  write(pen, mix(mix(word, mix(words[cueLeft - 1] ?? 0, follower)), Math.min(toLeft, NEAR)));
  write(pen, mix(rightWord, toRight));
  write(pen, mix(mix(rightWord, leader), mix(kind, toRight)));
  write(pen, mix(mix(toLeft, toRight), mix(quotes[at] ?? 0, kind)));
  write(pen, mix(mix(kinds[cueLeft] ?? 0, kinds[cueLeft + 1] ?? 0), mix(kind, toLeft)));
  write(pen, mix(rightKinds, mix(kind, toRight)));
  write(pen, mix(around, mix(kind, Math.min(toRight, NEAR))));
}

function addOuterCues(frame: Frame, at: number, pen: Pen): void {
  const { words, quotes, quoteStarts, quoteEnds, outerLeft, outerRight, end } = frame;
  const quote = quotes[at] ?? 0;
  const first = quote === QUOTE.outside ? at : (quoteStarts[at] ?? 0);
  const last = quote === QUOTE.outside ? at : (quoteEnds[at] ?? 0);
  const cueLeft = outerLeft[at] ?? 0;
  const cueRight = outerRight[at] ?? 0;
  const toLeft = cueLeft < PAD ? FAR : toStep(first - cueLeft);
  const toRight = cueRight >= end ? FAR : toStep(cueRight - last);
  const place = mix(quote, cueLeft < (frame.sentenceStarts[at] ?? 0) ? 1 : 0);
  write(pen, mix(mix(toLeft, toRight), place));
  write(pen, mix(mix(words[cueRight] ?? 0, toRight), quote));
  write(pen, mix(mix(words[cueLeft] ?? 0, toLeft), place));
}

function addQuotes(frame: Frame, at: number, pen: Pen): void {
  const { words, kinds, quotes, quoteStarts, quoteEnds, lastClosings, nextOpenings } = frame;
  const quote = quotes[at] ?? 0;
  const first = quoteStarts[at] ?? 0;
  const last = quoteEnds[at] ?? 0;
  const length = toStep(last - first);
  const closing = lastClosings[at] ?? 0;
  const opening = nextOpenings[at] ?? 0;
  const fromClosing = closing < PAD ? FAR : toStep(at - closing);
  const toOpening = opening >= frame.end ? FAR : toStep(opening - at);
  const marks = mix(kinds[closing - 1] ?? 0, kinds[opening - 1] ?? 0);
  write(pen, mix(mix(length, toStep(at - first)), quote));
  write(pen, mix(mix(words[last - 1] ?? 0, words[last + 1] ?? 0), quote));
  write(pen, mix(mix(words[first - 1] ?? 0, length), quote));
  write(pen, mix(mix(fromClosing, toOpening), mix(marks, quote)));
  write(pen, mix(mix(toOpening, kinds[opening - 1] ?? 0), mix(kinds[at] ?? 0, quote)));
}

function addSentence(frame: Frame, at: number, pen: Pen): void {
  const { words, kinds, quotes, sentenceStarts, sentenceEnds, end } = frame;
  const first = sentenceStarts[at] ?? 0;
  const last = sentenceEnds[at] ?? 0;
  const kind = mix(kinds[at] ?? 0, quotes[at] ?? 0);
  const fromFirst = toStep(at - first);
  const toLast = toStep(last - at);
  const closing = mix(mix(kinds[last - 1] ?? 0, kinds[last - 2] ?? 0), kinds[last - 3] ?? 0);
  write(pen, mix(fromFirst, kind));
  write(pen, mix(toLast, kind));
  write(pen, mix(mix(words[first] ?? 0, words[first + 1] ?? 0), fromFirst));
  write(pen, mix(closing, mix(kind, Math.min(fromFirst, 2))));
  write(pen, mix(closing, toLast));
  write(pen, mix(mix(toStep(first - PAD), toStep(end - last)), toStep(last - first)));
}

function write(pen: Pen, hash: number): void {
  pen.hashes[pen.next] = hash;
  pen.next += 1;
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
