import { QUOTE, type Borders } from "./find-borders";

/** For each piece the nearest words that tend to be cues; -1 or `count` when there is none. */
export type NearestCues = {
  /** In the same sentence. */
  left: Int32Array;
  right: Int32Array;
  /** In the paragraph, outside quotation marks. */
  outerLeft: Int32Array;
  outerRight: Int32Array;
};

/** The nearest words on both sides that tend to be cues; a word is not its own neighbour. */
export function findNearestCues(
  classes: Uint8Array,
  cues: Uint8Array,
  borders: Borders,
): NearestCues {
  const { room } = borders;
  const count = classes.length;
  const nearest: NearestCues = {
    left: room.ints(count),
    right: room.ints(count),
    outerLeft: room.ints(count),
    outerRight: room.ints(count),
  };
  const isCue = (index: number): boolean => cues[classes[index] ?? 0] === 1;
  let last = -1;
  let outer = -1;
  for (let index = 0; index < count; index += 1) {
    nearest.left[index] = last >= (borders.sentenceStarts[index] ?? 0) ? last : -1;
    nearest.outerLeft[index] = outer;
    if (!isCue(index)) continue;
    last = index;
    if (borders.quotes[index] === QUOTE.outside) outer = index;
  }
  last = count;
  outer = count;
  for (let index = count - 1; index >= 0; index -= 1) {
    nearest.right[index] = last <= (borders.sentenceEnds[index] ?? 0) ? last : count;
    nearest.outerRight[index] = outer;
    if (!isCue(index)) continue;
    last = index;
    if (borders.quotes[index] === QUOTE.outside) outer = index;
  }
  return nearest;
}
