import type { Room } from "./room";
import { SHAPE, type Pieces } from "./split-pieces";

/** Where a piece stands to quotation marks. */
export const QUOTE = { outside: 0, opening: 1, inside: 2, closing: 3 };

/** What a paragraph's marks say of each of its pieces. */
export type Borders = {
  /** See `QUOTE`. */
  quotes: Uint8Array;
  /** Index of the piece's opening and closing mark; -1 outside; `count` when it never closes. */
  quoteStarts: Int32Array;
  quoteEnds: Int32Array;
  /** Index of the first and of the last piece of the sentence. */
  sentenceStarts: Int32Array;
  sentenceEnds: Int32Array;
  /** Where further arrays about the pieces are taken from. */
  room: Room;
};

/** What the marks are in a language, ready for looking up. */
export type Marks = {
  closings: Map<string, string>;
  abbreviations: Set<string>;
};

const SENTENCE_END = new Set([".", "!", "?", "..."]);

/** The quotes and the sentences of a paragraph; a quote that never closes runs to its end. */
export function findBorders(pieces: Pieces, marks: Marks): Borders {
  const { count, room } = pieces;
  const borders: Borders = {
    quotes: room.bytes(count),
    quoteStarts: room.ints(count).fill(-1),
    quoteEnds: room.ints(count).fill(-1),
    sentenceStarts: room.ints(count),
    sentenceEnds: room.ints(count),
    room,
  };
  fillQuotes(pieces, marks, borders);
  fillSentences(pieces, marks, borders);
  return borders;
}

function fillQuotes(pieces: Pieces, marks: Marks, borders: Borders): void {
  let open = -1;
  let closing: string | undefined;
  for (let index = 0; index < pieces.count; index += 1) {
    const lower = pieces.lowers[index] ?? "";
    if (closing === undefined) {
      closing = marks.closings.get(lower);
      if (closing === undefined) continue;
      open = index;
      borders.quotes[index] = QUOTE.opening;
    } else if (lower === closing) {
      borders.quotes[index] = QUOTE.closing;
      borders.quoteStarts.fill(open, open, index + 1);
      borders.quoteEnds.fill(index, open, index + 1);
      closing = undefined;
    } else borders.quotes[index] = QUOTE.inside;
  }
  if (closing === undefined) return;
  borders.quoteStarts.fill(open, open);
  borders.quoteEnds.fill(pieces.count, open);
}

function fillSentences(pieces: Pieces, marks: Marks, borders: Borders): void {
  let start = 0;
  for (let index = 0; index < pieces.count; index += 1) {
    if (index + 1 < pieces.count && !isSentenceEnd(pieces, marks, borders, index)) continue;
    borders.sentenceStarts.fill(start, start, index + 1);
    borders.sentenceEnds.fill(index, start, index + 1);
    start = index + 1;
  }
}

function isSentenceEnd(pieces: Pieces, marks: Marks, borders: Borders, index: number): boolean {
  const closed = borders.quotes[index] === QUOTE.closing;
  const stop = closed ? index - 1 : index;
  if (!SENTENCE_END.has(pieces.lowers[stop] ?? "")) return false;
  const shape = pieces.shapes[index + 1];
  if (borders.quotes[index + 1] === QUOTE.closing) return false;
  if (shape === SHAPE.lower || shape === SHAPE.tail) return false;
  if (pieces.starts[index + 1] === pieces.ends[index] && shape === SHAPE.mark) return false;
  const before = pieces.lowers[stop - 1] ?? "";
  return !marks.abbreviations.has(before) && !(before.length === 1 && !closed);
}
