import type { PageAnswer } from "../article/page-article";
import { readDeclaredLanguage } from "../article/read-declared-language";
import {
  readPage,
  readPageInStages,
  type PageReading,
  type ReadOptions,
} from "../article/read-page";
import type { ReadingData } from "../article/reading-data";
import { createDrawnMarks, type HighlightRegistry, type PlacedMark } from "./drawn-marks";
import { MARK_KINDS, type Mark } from "./mark";
import { placeMarks } from "./place-marks";
import { runInTurns, type Turn } from "./run-in-turns";
import { watchChanges } from "./watch-changes";
import { watchWords, type StoryEvent, type WordsEvent } from "./watch-words";

/**
 * Which document this is: to tell whether it is still the one that was read, of what kind, and
 * in what language it says that it is.
 */
export type PageState = { url: string; contentType: string; language: string };

/** What stays in the page after reading: it answers the panel and draws marks. */
export type PageReader = {
  /**
   * Reads the article anew, by the words of its language, a large page in turns with the page's
   * own work; a page that moved on meanwhile is read where it is. Null when cancelled.
   */
  read: (words: ReadingData) => Promise<PageAnswer | null>;
  /** What another page says, given as a document that is not shown; null before the first `read`. */
  readOther: (other: Document, url: string) => PageAnswer | null;
  /** Ends every reading that is under way. */
  cancel: () => void;
  state: () => PageState;
  /** Draws the marks in place of all earlier ones and returns how many were found. */
  mark: (marks: Mark[]) => number;
  /** Marks words and scrolls to the first; how many of the marks are found exactly once. */
  jump: (marks: Mark[]) => number;
  /** Scrolls back to where the page stood before the first jump; false when there was none. */
  back: () => boolean;
  /** Starts to tell where in the text the reader points and scrolls to. */
  watch: () => void;
  /** Takes all marks off and lets go of the page. */
  close: () => void;
};

export type PageReaderOptions = {
  isVisible: ReadOptions["isVisible"];
  heightInView?: ReadOptions["heightInView"];
  registry: HighlightRegistry;
  /** Gives the thread to the page. */
  pause: (turn: Turn) => Promise<void>;
  onEvent: (event: WordsEvent | StoryEvent) => void;
  onClose: () => void;
};

/** For the report of a scroll of ours to come back: it waits for the page to rest. */
const OWN_SCROLL_MS = 500;
/** How often words that the page took away are looked for again while they stay away. */
const MAX_TRIES = 10;

/** The reader of one document. It changes nothing in the page but the highlight registry. */
export function createPageReader(document: Document, options: PageReaderOptions): PageReader {
  const { registry, isVisible, heightInView } = options;
  let page: PageReading | null = null;
  let words: ReadingData | null = null;
  let cancels = 0;
  const toOptions = (given: ReadingData): ReadOptions => ({
    words: given,
    isVisible,
    heightInView,
    url: document.location.href,
  });
  let changesLeft = MAX_TRIES;
  const tellIfReplaced = () => {
    if (changesLeft === 0 || !page || !isReplaced(page)) return;
    changesLeft -= 1;
    options.onEvent({ kind: "page-changed" });
  };
  /** Says first that the words are others: after it nothing tells that they are not what was read. */
  const readAgain = () => {
    tellIfReplaced();
    if (words) page = readPage(document, toOptions(words));
    return page;
  };
  /** Reads again, once, when the page has changed under some of the marks. */
  const place = (marks: readonly Mark[]): PlacedMark[] => {
    const placed = placeMarks(page, marks);
    return placed.every(({ ranges }) => ranges.length > 0)
      ? placed
      : placeMarks(readAgain(), marks);
  };
  const drawn = createDrawnMarks(registry);
  let triesLeft = MAX_TRIES;
  const stopWatchingChanges = watchChanges(document, () => {
    if (!drawn.areBroken() || triesLeft === 0) return tellIfReplaced();
    drawn.draw(MARK_KINDS, place(drawn.marks()));
    triesLeft = drawn.areBroken() ? triesLeft - 1 : MAX_TRIES;
  });
  let stopWatchingWords = () => {};
  let placeBefore: number | null = null;
  let scrolledAt = -Infinity;
  const scroll = (move: () => void) => {
    scrolledAt = performance.now();
    move();
  };
  /** A scroll of ours is no move of the reader's. */
  const handleEvent = (event: WordsEvent | StoryEvent) => {
    const isOurs = performance.now() - scrolledAt < OWN_SCROLL_MS;
    if (event.kind !== "page-scrolled" || !isOurs) options.onEvent(event);
  };
  return {
    read: async (given) => {
      words = given;
      const [own, readOptions] = [cancels, toOptions(given)];
      const isWanted = () => cancels === own && document.location.href === readOptions.url;
      const stages = readPageInStages(document, readOptions);
      const read = await runInTurns(stages, { pause: options.pause, isWanted });
      if (cancels !== own) return null;
      page = read ?? readPage(document, toOptions(given));
      return page.answer;
    },
    readOther: (other, url) => words && readPage(other, { url, words }).answer,
    cancel: () => {
      cancels += 1;
    },
    state: () => ({
      url: document.location.href,
      contentType: document.contentType,
      language: readDeclaredLanguage(document),
    }),
    mark: (marks) => {
      const placed = place(marks);
      drawn.draw(["content", "cue", "source"], placed);
      return countFound(placed);
    },
    jump: (marks) => {
      const placed = place(marks);
      drawn.draw(["jump"], placed);
      const [first] = placed.flatMap(({ ranges }) => ranges);
      const view = document.defaultView;
      if (!first || !view) return 0;
      placeBefore ??= view.scrollY;
      scroll(() => scrollToRange(first));
      return countFound(placed);
    },
    back: () => {
      if (placeBefore === null) return false;
      const top = placeBefore;
      placeBefore = null;
      scroll(() => document.defaultView?.scrollTo({ top, behavior: "instant" }));
      drawn.draw(["jump"], []);
      return true;
    },
    watch: () => {
      stopWatchingWords();
      const segments = () => page?.segments ?? [];
      stopWatchingWords = watchWords(document, { segments, onEvent: handleEvent });
    },
    close: () => {
      drawn.draw(MARK_KINDS, []);
      stopWatchingChanges();
      stopWatchingWords();
      options.onClose();
    },
  };
}

/** At once, without a glide: nothing of ours moves in the page. */
function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
}

function countFound(placed: readonly PlacedMark[]): number {
  return placed.filter(({ ranges }) => ranges.length > 0).length;
}

/** True when neither the first nor the middle words of what was read are in the page any more. */
function isReplaced({ answer, segments }: PageReading): boolean {
  if (answer.kind !== "article" || segments.length === 0) return false;
  const { text } = answer.article;
  const samples = [segments[0], segments[segments.length >> 1]];
  return samples.every((segment) => {
    if (!segment?.node.isConnected) return true;
    const { node, offset, start, end } = segment;
    return node.data.slice(offset, offset + end - start) !== text.slice(start, end);
  });
}
