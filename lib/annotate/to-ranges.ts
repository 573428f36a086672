import type { TextSegment } from "../article/to-segments";
import type { Span } from "../types";

/**
 * Live ranges that cover a span of the article's text, one for each text node it touches; []
 * when any of those nodes has left the page or no longer holds the words.
 *
 * A range per node leaves out what stands between two paragraphs of the article in the page
 * (adverts, related links).
 */
export function toRanges(segments: readonly TextSegment[], span: Span, text: string): Range[] {
  const ranges: Range[] = [];
  for (const segment of pickSegments(segments, span)) {
    const start = Math.max(span.start, segment.start);
    const end = Math.min(span.end, segment.end);
    const from = segment.offset + start - segment.start;
    const to = segment.offset + end - segment.start;
    const { node } = segment;
    if (!node.isConnected || node.data.slice(from, to) !== text.slice(start, end)) return [];
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    ranges.push(range);
  }
  return ranges;
}

/** The segments that overlap the span; found by halving, since `segments` is in text order. */
function pickSegments(segments: readonly TextSegment[], { start, end }: Span): TextSegment[] {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const segment = segments[middle];
    if (segment && segment.end <= start) low = middle + 1;
    else high = middle;
  }
  const picked: TextSegment[] = [];
  for (let index = low; index < segments.length; index++) {
    const segment = segments[index];
    if (!segment || segment.start >= end) break;
    picked.push(segment);
  }
  return picked;
}
