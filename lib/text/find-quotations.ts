import type { Span } from "../types";
import { KIND, readKind, readKindBefore } from "./character-kinds";

const WORD = KIND.letter | KIND.number;

/**
 * Quotations with their marks, outermost only, in order; one that is never closed is left out.
 *
 * A mark between two letters is an apostrophe. A mark that opens and closes alike is taken in
 * turn. Where a quotation is opened twice, the later opening counts.
 */
export function findQuotations(text: string, marks: [string, string][]): Span[] {
  const closings = toClosings(marks);
  const quotations: Span[] = [];
  let open: { start: number; closing: number } | null = null;
  for (let index = 0; index < text.length; index += 1) {
    if (readKind(text, index) !== 0) continue;
    const mark = text.charCodeAt(index);
    if (open && mark === open.closing && !isApostrophe(text, index)) {
      quotations.push({ start: open.start, end: index + 1 });
      open = null;
    } else {
      const closing = closings.get(mark);
      const isNested = open !== null && open.closing !== closing;
      if (closing && !isNested && !isApostrophe(text, index)) open = { start: index, closing };
    }
  }
  return quotations;
}

const opened = new WeakMap<[string, string][], Map<number, number>>();

/** The closing mark of each opening one; made once for a language. */
function toClosings(marks: [string, string][]): Map<number, number> {
  const closings =
    opened.get(marks) ??
    new Map(marks.map(([opening, closing]) => [opening.charCodeAt(0), closing.charCodeAt(0)]));
  opened.set(marks, closings);
  return closings;
}

function isApostrophe(text: string, index: number): boolean {
  return (readKindBefore(text, index) & WORD) !== 0 && (readKind(text, index + 1) & WORD) !== 0;
}
