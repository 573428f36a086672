import type { Span } from "../types";

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Quotations with their marks, outermost only, in order; one that is never closed is left out.
 *
 * A mark between two letters is an apostrophe. A mark that opens and closes alike is taken in
 * turn. Where a quotation is opened twice, the later opening counts.
 */
export function findQuotations(text: string, marks: [string, string][]): Span[] {
  const closings = new Map(marks);
  const quotations: Span[] = [];
  let open: { start: number; closing: string } | null = null;
  for (let index = 0; index < text.length; index += 1) {
    const mark = text.charAt(index);
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

function isApostrophe(text: string, index: number): boolean {
  return LETTER.test(text.charAt(index - 1)) && LETTER.test(text.charAt(index + 1));
}
