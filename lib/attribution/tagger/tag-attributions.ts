import type { Span } from "../../types";
import type { Borders } from "./find-borders";
import { QUOTE } from "./find-borders";
import { findRuns, type Run } from "./find-runs";
import { joinRuns, type Joined } from "./join-runs";
import { labelSigns } from "./label-signs";
import { readModel, type Model } from "./read-model";
import { readSigns, type Signs } from "./read-signs";
import { createRoom } from "./room";
import type { TaggerWeights } from "./tagger-weights";

/** An attribution as the tagger sees it: who is meant by `mention` is left to the caller. */
export type TaggedAttribution = {
  cue: Span | null;
  /** The words that name the source; null when the tagger saw none in reach of the cue. */
  mention: Span | null;
  /** From the first to the last word that is said, over a cue that cuts it. */
  content: Span;
  /** The content without the cue that cuts it: one part, or more. */
  parts: Span[];
  kind: "direct" | "indirect" | "mixed";
  rule: string;
};

const RULE = "tagger";
const models = new WeakMap<TaggerWeights, Model>();

/**
 * The attributions of a text, by a trained tagger: paragraph by paragraph, in text order.
 *
 * A source, a cue and a content that belong together stand in one paragraph; nothing is said of
 * quotes that go on in the next. The first call with given weights unpacks them (about 5 ms).
 */
export function tagAttributions(
  text: string,
  paragraphs: Span[],
  weights: TaggerWeights,
): TaggedAttribution[] {
  const model = models.get(weights) ?? readModel(weights);
  models.set(weights, model);
  const room = createRoom();
  const scope = { ...model.lexicon, room };
  return paragraphs
    .flatMap((paragraph) => splitLines(text, paragraph))
    .flatMap((line) => {
      room.clear();
      return tagLine(readSigns(text, line, scope), model);
    });
}

/** The tagger has learned from texts with one paragraph a line. */
function splitLines(text: string, { start, end }: Span): Span[] {
  const lines = text.slice(start, end).matchAll(/[^\n]+/g);
  return [...lines].map((line) => ({
    start: start + line.index,
    end: start + line.index + line[0].length,
  }));
}

function tagLine(signs: Signs, model: Model): TaggedAttribution[] {
  if (signs.pieces.count === 0) return [];
  const runs = findRuns(labelSigns(signs, model));
  return joinRuns(runs, signs).map((joined) => toAttribution(joined, signs));
}

function toAttribution({ content, cue, source }: Joined, signs: Signs): TaggedAttribution {
  const parts = content.parts.map((part) => toSpan(trimMarks(part, signs.borders), signs));
  return {
    cue: cue && toSpan(cue, signs),
    mention: source && toSpan(source, signs),
    content: toSpan(trimMarks(content, signs.borders), signs),
    parts,
    kind: toKind(content, signs.borders),
    rule: RULE,
  };
}

type Ends = Pick<Run, "first" | "last">;

function toSpan({ first, last }: Ends, { pieces }: Signs): Span {
  return { start: pieces.starts[first] ?? 0, end: pieces.ends[last] ?? 0 };
}

/** Without quotation marks at the ends, unless a mark's partner stands within the content. */
function trimMarks({ first, last }: Ends, borders: Borders): Ends {
  const { quotes, quoteStarts, quoteEnds } = borders;
  const opens = quotes[first] === QUOTE.opening;
  const closes = quotes[last] === QUOTE.closing;
  const start = opens && (closes || (quoteEnds[first] ?? last) > last) ? first + 1 : first;
  const end = closes && (opens || (quoteStarts[last] ?? first) < first) ? last - 1 : last;
  return start <= end ? { first: start, last: end } : { first, last };
}

function toKind({ parts }: Run, { quotes }: Borders): TaggedAttribution["kind"] {
  const marks = parts.flatMap(({ first, last }) => [...quotes.slice(first, last + 1)]);
  const outside = marks.slice(1, -1).filter((mark) => mark === QUOTE.outside).length;
  if (marks.every((mark) => mark === QUOTE.outside)) return "indirect";
  return outside > 0 || marks[0] === QUOTE.outside ? "mixed" : "direct";
}
