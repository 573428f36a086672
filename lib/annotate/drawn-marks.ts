import { HIGHLIGHT_NAMES, type Mark, type MarkKind } from "./mark";

/** The part of `CSS.highlights` that is used, so that a test can pass a Map. */
export type HighlightRegistry = Pick<Map<string, Highlight>, "set" | "delete">;

/** A mark with the live ranges of its words; none where they are not found exactly once. */
export type PlacedMark = { mark: Mark; ranges: readonly Range[] };

/** The marks that stand in a page. */
export type DrawnMarks = {
  /** Draws marks in place of all earlier ones of these kinds. */
  draw: (kinds: readonly MarkKind[], placed: readonly PlacedMark[]) => void;
  /** All that were last asked for. */
  marks: () => Mark[];
  /** True when the page has taken away the words of a mark, as it does when it draws itself anew. */
  areBroken: () => boolean;
};

/** No marks yet; `registry` is all of the page that they change. */
export function createDrawnMarks(registry: HighlightRegistry): DrawnMarks {
  let drawn: { mark: Mark; ranges: readonly Range[]; words: string }[] = [];
  const keep = ({ mark, ranges }: PlacedMark) => {
    const before = drawn.find((one) => one.mark === mark)?.words ?? "";
    return { mark, ranges, words: toWords(ranges) || before };
  };
  return {
    draw: (kinds, placed) => {
      const others = drawn.filter(({ mark }) => !kinds.includes(mark.kind));
      drawn = [...others, ...placed.map(keep)];
      for (const kind of kinds) {
        const own = placed.filter(({ mark }) => mark.kind === kind);
        const ranges = own.flatMap((one) => one.ranges);
        registry.delete(HIGHLIGHT_NAMES[kind]);
        if (ranges.length > 0) registry.set(HIGHLIGHT_NAMES[kind], new Highlight(...ranges));
      }
    },
    marks: () => drawn.map(({ mark }) => mark),
    areBroken: () => drawn.some(({ ranges, words }) => toWords(ranges) !== words),
  };
}

function toWords(ranges: readonly Range[]): string {
  return ranges.map(String).join("");
}
