import { findOpenStretch } from "../annotate/find-open-stretch";
import type { StoryEvent, WordsEvent } from "../annotate/watch-words";
import { createWordsLinks } from "../export/create-words-links";
import { pickWebAddress } from "../export/pick-web-address";
import { hasDigest, type View } from "../browser/view";
import type { Digest, Span } from "../types";

/** Another page of the article: its number, null where all are in one, and where to open it. */
export type OtherPlace = { page: number | null; href: string | null };

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
  /** The words last asked for, or some of them, stand there and not on the open page. */
  elsewhere: OtherPlace | null;
  /** The reader has scrolled on to another story of the same page. */
  isPast: boolean;
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
  elsewhere: null,
  isPast: false,
  hasSaveFailed: false,
  canGoBack: false,
};

/**
 * Where the reader is in a view that takes the place of another: still there when only the look, the
 * choices or the other pages of what is read have changed, at the start of any other article.
 */
export function keepPlace(place: ReadingPlace, before: View, after: View): ReadingPlace {
  if (!hasDigest(before) || !hasDigest(after)) return START;
  if (before.page.tabId !== after.page.tabId || before.page.url !== after.page.url) return START;
  const [old, now] = [before.digest.article.text, after.digest.article.text];
  if (after.state === "moved") return { ...START, isPast: place.isPast };
  if (old === now) return place;
  return now.includes(old) ? { ...START, isPast: place.isPast, canGoBack: place.canGoBack } : START;
}

/** What the reader points at, or that they have come to another story of the page. */
export type PlaceEvent = WordsEvent | Extract<StoryEvent, { kind: "story-passed" }>;

/** Where an event in the page takes the reader; null where that changes nothing. */
export function pointPlace(
  place: ReadingPlace,
  digest: Digest,
  event: PlaceEvent,
): Partial<ReadingPlace> | null {
  if (event.kind === "story-passed") return place.isPast ? null : { isPast: true };
  const statement = findStatement(digest, event);
  const isClick = event.kind === "words-pointed" && event.isClick;
  if (statement === null || (statement === place.statement && !isClick))
    return place.isPast ? { isPast: false } : null;
  return { statement, isFromPage: true, isClick, isPast: false };
}

/** The statement pointed at, or, while scrolling, the first below the top edge; null for none. */
export function findStatement(digest: Digest, event: WordsEvent): number | null {
  const { kind } = event;
  const offset = event.offset + findOpenStretch(digest.article).start;
  const index = digest.attributions.findIndex(({ content }) =>
    kind === "page-scrolled"
      ? content.end > offset
      : content.start <= offset && offset <= content.end,
  );
  return index < 0 ? null : index;
}

/** The page that has the first of the spans that is not on the open page; null when all are. */
export function findOtherPlace(digest: Digest, spans: readonly Span[]): OtherPlace | null {
  const { elsewhere } = digest.article;
  for (const span of spans) {
    const place = elsewhere.find(
      ({ span: { start, end } }) => span.start < end && start < span.end,
    );
    if (!place) continue;
    const href = createWordsLinks(digest)(span) ?? pickWebAddress([place.url]);
    return { page: place.page, href };
  }
  return null;
}
