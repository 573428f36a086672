import type { PageAnswer } from "../article/page-article";
import { readDeclaredLanguage } from "../article/read-declared-language";
import { readPage, type PageReading, type ReadOptions } from "../article/read-page";
import type { ReadingData } from "../article/reading-data";
import type { Span } from "../types";
import { HIGHLIGHT_NAMES, type Mark, type MarkKind } from "./mark";
import { matchQuote } from "./text-quote-selector";
import { toRanges } from "./to-ranges";
import { watchWords, type WordsEvent } from "./watch-words";

/**
 * Which document this is: to tell whether it is still the one that was read, of what kind, and
 * in what language it says that it is.
 */
export type PageState = { url: string; contentType: string; language: string };

/** What stays in the page after reading: it answers the panel and draws marks. */
export type PageReader = {
  /** Reads the article anew, by the words of its language. */
  read: (words: ReadingData) => PageAnswer;
  state: () => PageState;
  /** Draws the marks in place of all earlier ones and returns how many were found. */
  mark: (marks: Mark[]) => number;
  /** Scrolls to the words and marks them; false when they are not found exactly once. */
  jump: (mark: Mark) => boolean;
  /** Scrolls back to where the page stood before the first jump; false when there was none. */
  back: () => boolean;
  /** Starts to tell where in the text the reader points and scrolls to. */
  watch: () => void;
  /** Takes all marks off and lets go of the page. */
  close: () => void;
};

/** The part of `CSS.highlights` that is used, so that a test can pass a Map. */
export type HighlightRegistry = Pick<Map<string, Highlight>, "set" | "delete">;

export type PageReaderOptions = {
  isVisible: ReadOptions["isVisible"];
  registry: HighlightRegistry;
  onEvent: (event: WordsEvent) => void;
  onClose: () => void;
};

/** The reader of one document. It changes nothing in the page but the highlight registry. */
export function createPageReader(document: Document, options: PageReaderOptions): PageReader {
  const { registry, isVisible } = options;
  let page: PageReading | null = null;
  let words: ReadingData | null = null;
  const readAgain = () => {
    if (words) page = readPage(document, { words, isVisible, url: document.location.href });
    return page;
  };
  /** Reads again, once, when the page has changed under some of the marks. */
  const findRanges = (marks: readonly Mark[]): Range[][] => {
    const found = findMarks(page, marks);
    return found.every((ranges) => ranges.length > 0) ? found : findMarks(readAgain(), marks);
  };
  let stopWatching = () => {};
  let placeBefore: number | null = null;
  const draw = (kind: MarkKind, ranges: readonly Range[]) => {
    registry.delete(HIGHLIGHT_NAMES[kind]);
    if (ranges.length > 0) registry.set(HIGHLIGHT_NAMES[kind], new Highlight(...ranges));
  };
  return {
    read: (given) => {
      words = given;
      page = readPage(document, { words, isVisible, url: document.location.href });
      return page.answer;
    },
    state: () => ({
      url: document.location.href,
      contentType: document.contentType,
      language: readDeclaredLanguage(document),
    }),
    mark: (marks) => {
      const found = findRanges(marks);
      for (const kind of ["content", "cue", "source"] as const)
        draw(kind, found.filter((_, index) => marks[index]?.kind === kind).flat());
      return found.filter((ranges) => ranges.length > 0).length;
    },
    jump: (mark) => {
      const ranges = findRanges([mark]).flat();
      draw("jump", ranges);
      const view = document.defaultView;
      if (!ranges[0] || !view) return false;
      placeBefore ??= view.scrollY;
      scrollToRange(ranges[0]);
      return true;
    },
    back: () => {
      if (placeBefore === null) return false;
      document.defaultView?.scrollTo({ top: placeBefore, behavior: "instant" });
      placeBefore = null;
      draw("jump", []);
      return true;
    },
    watch: () => {
      stopWatching();
      const segments = () => page?.segments ?? [];
      stopWatching = watchWords(document, { segments, onEvent: options.onEvent });
    },
    close: () => {
      for (const name of Object.values(HIGHLIGHT_NAMES)) registry.delete(name);
      stopWatching();
      options.onClose();
    },
  };
}

/** At once, without a glide: nothing of ours moves in the page. */
function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
}

/** Ranges of each mark; [] for one that is not found exactly once. */
function findMarks(page: PageReading | null, marks: readonly Mark[]): Range[][] {
  return marks.map((mark) => (page === null ? [] : findMark(page, mark)));
}

/** Ranges of a mark: by its offsets while the text still has its words there, else by the words. */
function findMark({ answer, segments }: PageReading, mark: Mark): Range[] {
  if (answer.kind !== "article") return [];
  const { text } = answer.article;
  const isInPlace = text.slice(mark.start, mark.end) === mark.selector.exact;
  const span: Span | null = isInPlace ? mark : matchQuote(text, mark.selector);
  return span === null ? [] : toRanges(segments, span, text);
}
