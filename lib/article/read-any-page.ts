import { defaultBudget, type Budget } from "./budget";
import { readPage, type PageReading, type ReadOptions, type TextSegment } from "./read-page";

/** Where a page says that its article stands. */
const ARTICLE_PARTS = 'article, main, [role="main"], [itemprop="articleBody"]';
/** A page with more of them is a list of articles. */
const MAX_PARTS = 50;
/** A part of fewer characters is a teaser. */
const MIN_CHARS = 1_000;
const MAX_HEAD_ELEMENTS = 2_000;
const TEXT_NODES = 4;

/**
 * The article of a page, or, where the page as a whole is too large, of the part that the page
 * itself calls its article; "too-large" where that is too large as well.
 */
export function readAnyPage(document: Document, options: ReadOptions): PageReading {
  const whole = readPage(document, options);
  const { answer } = whole;
  if (answer.kind === "article" || answer.reason !== "too-large") return whole;
  const part = pickPart(document, options.budget ?? defaultBudget);
  return part === null ? whole : readPart(document, part, options);
}

/** The part with the most text that the budget allows. */
function pickPart(document: Document, { maxElements, maxChars }: Budget): Element | null {
  let longest = MIN_CHARS;
  let picked: Element | null = null;
  for (const part of [...document.querySelectorAll(ARTICLE_PARTS)].slice(0, MAX_PARTS)) {
    if (part.getElementsByTagName("*").length > maxElements) continue;
    const chars = part.textContent.length;
    if (chars <= longest || chars > maxChars) continue;
    longest = chars;
    picked = part;
  }
  return picked;
}

/** Reads a copy of the part with the page's head, and finds the live nodes of its words again. */
function readPart(document: Document, part: Element, options: ReadOptions): PageReading {
  const copy = document.implementation.createHTMLDocument(document.title);
  const { head, documentElement } = document;
  copy.documentElement.lang = documentElement.getAttribute("lang") ?? "";
  if (head && head.getElementsByTagName("*").length <= MAX_HEAD_ELEMENTS)
    copy.head.replaceWith(head.cloneNode(true));
  const copied = copy.importNode(part, true);
  copy.body.append(copied);
  const live = new Map(zip(listElements(copied), listElements(part)));
  const { isVisible } = options;
  const { answer, segments } = readPage(copy, {
    ...options,
    ...(isVisible && { isVisible: (element: Element) => isVisible(live.get(element) ?? part) }),
  });
  const texts = new Map(zip(listTexts(copied), listTexts(part)));
  const toLive = (segment: TextSegment): TextSegment[] => {
    const node = texts.get(segment.node);
    return node ? [{ ...segment, node }] : [];
  };
  return { answer, segments: segments.flatMap(toLive) };
}

function zip<Key, Value>(keys: Key[], values: Value[]): [Key, Value][] {
  return keys.flatMap((key, index) => {
    const value = values[index];
    return value === undefined ? [] : [[key, value]];
  });
}

function listElements(root: Element): Element[] {
  return [root, ...root.querySelectorAll("*")];
}

function listTexts(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT_NODES);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}
