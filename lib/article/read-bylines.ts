import { findMarked } from "./find-marked";
import { readNames, type LinkedObject } from "./read-linked-data";
import type { Meta } from "./read-meta";

/** What a page says of who wrote its article; `pickAuthors` finds the names in it. */
export type Bylines = {
  /** JSON-LD's authors. */
  linked: string[];
  /** The contents of meta elements that name authors, the surest element first. */
  meta: string[][];
  /** Lines that the page marks as its byline, the surest first. */
  marked: string[];
  /** Whom JSON-LD names as creator: at times an account. */
  creators: string[];
};

const META_NAMES = [
  "dc:creator",
  "author",
  "byl",
  "parsely-author",
  "article:author_name",
  "article:author",
  "content_author",
  "sailthru.author",
  "dc.creator",
  "dc.contributor",
  "dcterms.creator",
  "cxenseparse:author",
  "cxensearticle:author",
  "rbauthors",
];
/** What pages mark as the author's name, the surest first. */
const MARKED = [
  "[itemprop~=author] [itemprop~=name], [class*=authorname i], .author-name",
  "[itemprop~=author], [rel~=author], .byline__name, .byline, .author, [class*=author i], " +
    "[class*=byline i], #penulis, .penulis, [class*=reporter i]",
];
/** The same, wider and quick to find: by another mark than a class, and what such classes have. */
const MARKED_OTHERWISE =
  "[itemprop~=author], [itemprop~=author] [itemprop~=name], [rel~=author], #penulis";
const LIKELY_CLASS = /author|byline|reporter|penulis/i;
/** Other stories' authors, and those of comments. */
const ELSEWHERE = "aside, nav, footer, [class*=comment i]";
const MAX_MARKED = 8;
const MAX_LINE = 120;
/** What holds more than this is a part of the page and no byline. */
const MAX_CHARS = 600;
/** A line of meta is cut: more of it holds no more names that fit a screen. */
const MAX_BYLINE = 2_000;

/** The page's bylines in JSON-LD, meta elements and marked-up parts of the page. */
export function readBylines(
  document: Document,
  { meta, object }: { meta: Meta; object: LinkedObject | null },
): Bylines {
  const toShort = (lines: string[]) => lines.map((line) => line.slice(0, MAX_BYLINE));
  return {
    linked: toShort(readNames(object?.["author"])),
    meta: META_NAMES.flatMap((name) => (meta.has(name) ? [toShort(meta.get(name) ?? [])] : [])),
    marked: readMarked(document),
    creators: toShort(readNames(object?.["creator"])),
  };
}

function readMarked(document: Document): string[] {
  const likely = findLikely(document);
  return MARKED.flatMap((cssSelector) =>
    likely
      .filter((element) => element.matches(cssSelector))
      .slice(0, MAX_MARKED)
      .flatMap(readLines),
  );
}

/**
 * All that may be marked, in document order. A browser looks for a part of a class in any case
 * four times as long as for that it has one; one pattern for all of them is quicker.
 */
function findLikely(document: Document): Element[] {
  const others = new Set(findMarked(document, MARKED_OTHERWISE));
  return findMarked(document, `[class], ${MARKED_OTHERWISE}`).filter(
    (element) => others.has(element) || LIKELY_CLASS.test(element.getAttribute("class") ?? ""),
  );
}

function readLines(element: Element): string[] {
  const text = (element.textContent ?? "").trim();
  if (text.length > MAX_CHARS || element.closest(ELSEWHERE)) return [];
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.length > 1 && line.length < MAX_LINE);
}
