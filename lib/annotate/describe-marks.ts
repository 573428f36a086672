import type { Digest, Span } from "../types";
import type { Mark, MarkKind } from "./mark";
import { describeQuote } from "./text-quote-selector";

/** A mark of one kind on a span of `text`. */
export function describeMark(text: string, kind: MarkKind, span: Span): Mark {
  return { kind, start: span.start, end: span.end, selector: describeQuote(text, span) };
}

/** The marks of a digest: content and cue of every attribution, every mention of a source, once. */
export function describeMarks(digest: Digest): Mark[] {
  const marks = new Map<string, Mark>();
  const add = (kind: MarkKind, span: Span | null) => {
    if (span === null) return;
    marks.set(`${kind} ${span.start} ${span.end}`, describeMark(digest.article.text, kind, span));
  };
  for (const attribution of digest.attributions) {
    add("content", attribution.content);
    add("cue", attribution.cue);
    add("source", attribution.mention);
  }
  for (const { mentions } of digest.sources) mentions.forEach((span) => add("source", span));
  return [...marks.values()];
}
