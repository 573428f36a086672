import { LABEL } from "../../lib/attribution/tagger/labels";
import { QUOTE } from "../../lib/attribution/tagger/find-borders";
import type { Signs } from "../../lib/attribution/tagger/read-signs";
import type { Span } from "../../lib/types";
import type { LabelledArticle } from "./read-corpus";

type Run = { first: number; last: number };

/** The true label of each piece of a paragraph. */
export function labelPieces(
  signs: Signs,
  attributions: LabelledArticle["attributions"],
): Uint8Array {
  const labels = new Uint8Array(signs.pieces.count);
  const runs = (spans: Span[]): Run[] => spans.flatMap((span) => findRun(signs, span));
  for (const { contents } of attributions) {
    for (const run of runs(contents)) fillRun(labels, run, LABEL.contentStart, LABEL.content);
  }
  for (const { sources, cues, contents } of attributions) {
    const own = runs(contents);
    for (const run of runs(sources)) {
      if (own.some((content) => isWithin(run, content)))
        fillRun(labels, run, LABEL.gapSource, LABEL.gapSource);
      else fillRun(labels, run, LABEL.sourceStart, LABEL.source);
    }
    for (const run of runs(cues)) {
      if (own.some((content) => isWithin(run, content)))
        fillRun(labels, run, LABEL.gapCue, LABEL.gapCue);
      else fillRun(labels, run, LABEL.cueStart, LABEL.cue);
    }
    for (const content of own) fillGap(labels, signs, content);
  }
  return labels;
}

/** The pieces that a span covers; none when it lies outside the paragraph. */
function findRun({ pieces }: Signs, span: Span): Run[] {
  let first = -1;
  let last = -1;
  for (let index = 0; index < pieces.count; index += 1) {
    if ((pieces.ends[index] ?? 0) <= span.start || (pieces.starts[index] ?? 0) >= span.end)
      continue;
    if (first < 0) first = index;
    last = index;
  }
  return first < 0 ? [] : [{ first, last }];
}

function fillRun(labels: Uint8Array, { first, last }: Run, start: number, rest: number): void {
  labels.fill(rest, first, last + 1);
  labels[first] = start;
}

function isWithin(inner: Run, outer: Run): boolean {
  return inner.first > outer.first && inner.last < outer.last;
}

/** After its own cue a quote goes on at the next mark; what stands before that is not said. */
function fillGap(labels: Uint8Array, { borders, classes }: Signs, { first, last }: Run): void {
  let gapStart = -1;
  let gapEnd = -1;
  for (let index = first; index <= last; index += 1) {
    if (labels[index] !== LABEL.gapSource && labels[index] !== LABEL.gapCue) continue;
    if (gapStart < 0) gapStart = index;
    gapEnd = index;
  }
  if (gapStart < 0) return;
  const wasQuote = borders.quotes[gapStart - 1] === QUOTE.closing;
  let resume = gapEnd + 1;
  if (wasQuote) while (resume <= last && borders.quotes[resume] !== QUOTE.opening) resume += 1;
  if (resume > last) resume = gapEnd + 1;
  if (classes[resume] === 4 && resume < last) resume += 1;
  for (let index = gapStart; index < resume; index += 1) {
    if (labels[index] === LABEL.content) labels[index] = LABEL.gap;
  }
}
