import type { Span } from "../types";

/** About a paragraph: most spans lie in one or two pieces of a text. */
const PIECE = 512;

/**
 * A function from a span to the items whose own spans share characters with it, in their order.
 * Takes time in proportion to the spans' lengths and to what lies near, not to all items.
 */
export function toOverlapFinder<Item>(
  items: readonly Item[],
  toSpan: (item: Item) => Span,
): (span: Span) => Item[] {
  const held = new Map<number, Placed<Item>[]>();
  items.forEach((item, place) => {
    const placed = { item, place, span: toSpan(item) };
    for (const piece of toPieces(placed.span)) {
      const there = held.get(piece);
      if (there) there.push(placed);
      else held.set(piece, [placed]);
    }
  });
  return (span) => {
    const near = new Set(toPieces(span).flatMap((piece) => held.get(piece) ?? []));
    return [...near]
      .filter((one) => overlaps(one.span, span))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  };
}

type Placed<Item> = { item: Item; place: number; span: Span };

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function toPieces({ start, end }: Span): number[] {
  const first = Math.floor(start / PIECE);
  return Array.from({ length: Math.floor(end / PIECE) - first + 1 }, (_, at) => first + at);
}
