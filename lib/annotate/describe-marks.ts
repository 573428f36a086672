import type { Digest, Span } from "../types";
import { findOpenStretch } from "./find-open-stretch";
import type { Mark, MarkKind } from "./mark";
import { describeQuote } from "./text-quote-selector";

type MarkedText = Pick<Digest["article"], "text" | "elsewhere">;

/** A mark of one kind on a span of `text`. */
export function describeMark(text: string, kind: MarkKind, span: Span): Mark {
  return { kind, start: span.start, end: span.end, selector: describeQuote(text, span) };
}

/** The marks on those of the spans that stand on the open page, by that page's own text. */
export function describeOpenMarks(
  article: MarkedText,
  kind: MarkKind,
  spans: readonly Span[],
): Mark[] {
  const open = findOpenStretch(article);
  const text = article.text.slice(open.start, open.end);
  return spans
    .filter(({ start, end }) => start >= open.start && end <= open.end)
    .map(({ start, end }) => ({ start: start - open.start, end: end - open.start }))
    .map((span) => describeMark(text, kind, span));
}

/** The marks of a digest: content and cue of every attribution, every mention of a source, once. */
export function describeMarks(digest: Digest): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (kind: MarkKind, span: Span | null) => {
    const [mark] = span ? describeOpenMarks(digest.article, kind, [span]) : [];
    if (mark) marks.set(`${kind} ${mark.start} ${mark.end}`, mark);
  };
  for (const attribution of digest.attributions) {
    add("content", attribution.content);
    add("cue", attribution.cue);
    add("source", attribution.mention);
  }
  for (const { mentions } of digest.sources) mentions.forEach((span) => add("source", span));
  return [...marks.values()];
}
