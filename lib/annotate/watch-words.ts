import type { TextSegment } from "../article/to-segments";

/** What the reader does in the page, as a place in the article's text. */
export type WordsEvent =
  | { kind: "words-pointed"; offset: number; isClick: boolean }
  | { kind: "page-scrolled"; offset: number };

/** What happens in the page, beside the words that were read. */
export type StoryEvent =
  /** The words that were read are not in the page any more. */
  | { kind: "page-changed" }
  /** The reader has come to another story of the same page. */
  | { kind: "story-passed" };

type WatchWordsOptions = {
  segments: () => readonly TextSegment[];
  onEvent: (event: WordsEvent | StoryEvent) => void;
};

/** Fewer paragraphs are a teaser, as for `findStories`. */
const MIN_PARAGRAPHS = 3;

/** Pause between two reports of one kind: a hand at rest for as long is meant. */
const PAUSE_MS = 120;

/**
 * Calls back where in the text the reader points, clicks and scrolls to; returns how to stop.
 *
 * Listens only, and asks for no layout before the hand or the page has come to rest.
 */
export function watchWords(document: Document, options: WatchWordsOptions): () => void {
  const { segments, onEvent } = options;
  const point = ({ clientX, clientY }: MouseEvent, isClick: boolean) => {
    const caret = document.caretPositionFromPoint?.(clientX, clientY);
    const offset = caret ? findOffset(segments(), caret.offsetNode, caret.offset) : null;
    if (offset !== null) onEvent({ kind: "words-pointed", offset, isClick });
  };
  const pointAfterRest = afterRest((event: MouseEvent) => point(event, false));
  const scrollAfterRest = afterRest(() => {
    if (isAtOtherStory(document, segments()[0]?.node)) return onEvent({ kind: "story-passed" });
    const offset = findTopOffset(segments());
    if (offset !== null) onEvent({ kind: "page-scrolled", offset });
  });
  const handleClick = (event: MouseEvent) => point(event, true);
  document.addEventListener("click", handleClick, { passive: true, capture: true });
  document.addEventListener("mousemove", pointAfterRest, { passive: true });
  document.addEventListener("scroll", scrollAfterRest, { passive: true });
  return () => {
    document.removeEventListener("click", handleClick, { capture: true });
    document.removeEventListener("mousemove", pointAfterRest);
    document.removeEventListener("scroll", scrollAfterRest);
  };
}

/** The place in the text of a character of a live node; null outside the article. */
export function findOffset(
  segments: readonly TextSegment[],
  node: Node,
  offset: number,
): number | null {
  for (const segment of segments) {
    const within = offset - segment.offset;
    const length = segment.end - segment.start;
    if (segment.node === node && within >= 0 && within <= length) return segment.start + within;
  }
  return null;
}

/** True when the middle of the window is in a story that does not have the words that were read. */
function isAtOtherStory(document: Document, own: Node | undefined): boolean {
  const { clientWidth, clientHeight } = document.documentElement;
  const [x, y] = [clientWidth / 2, clientHeight / 2];
  const shown = own && document.elementFromPoint?.(x, y);
  // A form is asked by the root's own method, for which none of its controls can stand in.
  const story = shown && document.documentElement.closest.call(shown, "article");
  if (!story || story.contains(own) || !story.querySelector("h1, h2")) return false;
  return story.querySelectorAll("p").length >= MIN_PARAGRAPHS;
}

/** The place in the text of the first words below the window's top edge; null after the last. */
function findTopOffset(segments: readonly TextSegment[]): number | null {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = segments[middle]?.node.parentElement?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= 0) low = middle + 1;
    else high = middle;
  }
  return segments[low]?.start ?? null;
}

function afterRest<Args extends unknown[]>(call: (...args: Args) => void): (...args: Args) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (...args) => {
    clearTimeout(timer);
    timer = setTimeout(() => call(...args), PAUSE_MS);
  };
}
