import type { WordsEvent } from "../annotate/watch-words";
import type { Digest } from "../types";

/** Where the reader is: which statement, and how that was reached. */
export type ReadingPlace = {
  /** Index of the current statement; null when there is none. */
  statement: number | null;
  /** The reader pointed at it in the page, so the panel comes to it. */
  isFromPage: boolean;
  /** The reader clicked it in the page. */
  isClick: boolean;
  /** The words last asked for were not found exactly once in the page. */
  isLost: boolean;
  /** The browser's storage refused to keep what the reader said. */
  hasSaveFailed: boolean;
  /** The page was scrolled for the reader and can go back. */
  canGoBack: boolean;
};

/** Where reading starts. */
export const START: ReadingPlace = {
  statement: null,
  isFromPage: false,
  isClick: false,
  isLost: false,
  hasSaveFailed: false,
  canGoBack: false,
};

/** The statement pointed at, or, while scrolling, the first below the top edge; null for none. */
export function findStatement(digest: Digest, { kind, offset }: WordsEvent): number | null {
  const index = digest.attributions.findIndex(({ content }) =>
    kind === "page-scrolled"
      ? content.end > offset
      : content.start <= offset && offset <= content.end,
  );
  return index < 0 ? null : index;
}
