import type { Span } from "../../types";
import { findBorders, type Borders, type Marks } from "./find-borders";
import { findNearestCues, type NearestCues } from "./find-nearest-cues";
import { findClasses } from "./piece-classes";
import type { Room } from "./room";
import { splitPieces, type Pieces } from "./split-pieces";

/** What a tagger knows of a language before it has learned weights. */
export type Lexicon = {
  marks: Marks;
  /** Place of the class of each listed word, by the word's key. */
  classes: Map<number, number>;
  /** For each class whether its words tend to stand in a cue. */
  cues: Uint8Array;
};

/** All that is seen of a paragraph; what features are made of. */
export type Signs = {
  pieces: Pieces;
  borders: Borders;
  classes: Uint8Array;
  nearest: NearestCues;
};

/** The pieces of a paragraph with their borders, classes and nearest cues. */
export function readSigns(
  text: string,
  paragraph: Span,
  { marks, classes: words, cues, room }: Lexicon & { room?: Room },
): Signs {
  const pieces = splitPieces(text, paragraph, room);
  const borders = findBorders(pieces, marks);
  const classes = findClasses(pieces, borders, words);
  return { pieces, borders, classes, nearest: findNearestCues(classes, cues, borders) };
}
