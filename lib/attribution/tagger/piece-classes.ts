import { toShortHash } from "../../text/hash-text";
import { QUOTE, type Borders } from "./find-borders";
import { SHAPE, type Pieces } from "./split-pieces";

/** A class of words that stand alike in attributions: levels of being in a cue, in a source. */
export type WordClass = { cue: number; source: number };

/** The keys of listed words have so many bits: 1 in 200 other words is taken for one of them. */
const WORD_KEY_BITS = 20;

/** Classes of pieces that no list names; listed words have the numbers from `FIRST_LISTED` on. */
const COMMA = 4;
const STOP = 5;
const OPENING = 6;
const CLOSING = 7;
const BREAK = 8;
const OTHER_MARK = 9;
const BY_SHAPE: Record<number, number> = {
  [SHAPE.lower]: 0,
  [SHAPE.title]: 1,
  [SHAPE.upper]: 2,
  [SHAPE.number]: 3,
  [SHAPE.initials]: 10,
  [SHAPE.tail]: 11,
};
const BY_MARK = new Map([
  [",", COMMA],
  [".", STOP],
  ["!", STOP],
  ["?", STOP],
  ["...", STOP],
  [":", BREAK],
  [";", BREAK],
  ["—", BREAK],
  ["–", BREAK],
  ["-", BREAK],
  ["--", BREAK],
]);
const FIRST_LISTED = 12;

/** How many classes of pieces a tagger with this many classes of words tells apart. */
export function countClasses(wordClasses: number): number {
  return FIRST_LISTED + wordClasses;
}

/** The key by which a word is listed, from the hash of its lower case. */
export function toWordKey(hash: number): number {
  return toShortHash(hash, WORD_KEY_BITS);
}

/** For each class whether its words tend to stand in a cue. */
export function toCueClasses(classes: WordClass[], level: number): Uint8Array {
  const cues = new Uint8Array(countClasses(classes.length));
  classes.forEach(({ cue }, index) => {
    if (cue >= level) cues[FIRST_LISTED + index] = 1;
  });
  return cues;
}

/** The class of each piece of a paragraph; `table` has the place of a listed word's class. */
export function findClasses(
  pieces: Pieces,
  borders: Borders,
  table: Map<number, number>,
): Uint8Array {
  const classes = pieces.room.bytes(pieces.count);
  for (let index = 0; index < pieces.count; index += 1) {
    const quote = borders.quotes[index];
    if (quote === QUOTE.opening) classes[index] = OPENING;
    else if (quote === QUOTE.closing) classes[index] = CLOSING;
    else classes[index] = toClass(pieces, index, table);
  }
  return classes;
}

function toClass(pieces: Pieces, index: number, table: Map<number, number>): number {
  const lower = pieces.lowers[index] ?? "";
  const shape = pieces.shapes[index] ?? SHAPE.mark;
  if (shape === SHAPE.mark) return BY_MARK.get(lower) ?? OTHER_MARK;
  const listed = table.get(toWordKey(pieces.hashes[index] ?? 0));
  return listed === undefined ? (BY_SHAPE[shape] ?? 0) : FIRST_LISTED + listed;
}
