import { hasTooManyElements, isTooLarge, type Budget } from "./budget";
import { isElement, toTagName } from "./is-element";
import type { PageTree } from "./page-tree";
import { readBlocks } from "./read-blocks";

/** Where a page says that its article stands. */
const ARTICLE_PARTS = 'article, main, [role="main"], [itemprop="articleBody"]';
/** A page with more of them is a list of articles. */
const MAX_PARTS = 50;
/** A part of fewer characters is a teaser. */
const MIN_CHARS = 1_000;

/** The largest block is looked for so far in: with more, the text is nowhere in particular. */
const MAX_LEVELS = 20;
/** Of more elements side by side none has most of the text. */
const MAX_CHILDREN = 50_000;
/** It has so much of the text around it, at each level. */
const MIN_SHARE = 0.5;
const ELEMENTS = 1;
/** Their text is nothing that is read. */
const UNREAD = new Set(["script", "style", "noscript", "template", "svg", "textarea"]);

/**
 * The tree of the page, or, where the page as a whole is too large, of the part that the page
 * itself calls its article, else of the block that has most of its text; null where that is too
 * large as well. What it yields after is thrown away: the tree is of the last walk alone.
 */
export function* pickTree(document: Document, budget: Budget): Generator<"walk", PageTree | null> {
  const whole = readWithin(document, document.documentElement, budget);
  if (whole) return whole;
  yield "walk";
  const measure = createMeasure(document, budget);
  const part = pickPart(document, measure) ?? pickLargest(document, measure);
  yield "walk";
  return part && readWithin(document, part, budget);
}

function readWithin(document: Document, root: Element, budget: Budget): PageTree | null {
  if (hasTooManyElements(root, document.documentElement, budget)) return null;
  const tree = readBlocks(document, root);
  return isTooLarge(tree, budget) ? null : tree;
}

/** The part with the most text that the budget allows. */
function pickPart(document: Document, measure: Measure): Element | null {
  let longest = MIN_CHARS;
  let picked: Element | null = null;
  for (const part of [...document.querySelectorAll(ARTICLE_PARTS)].slice(0, MAX_PARTS)) {
    const { chars, fits } = measure(part);
    if (!fits || chars <= longest) continue;
    longest = chars;
    picked = part;
  }
  return picked;
}

/** The outermost element that the budget allows, each time inside the one with most of the text. */
function pickLargest(document: Document, measure: Measure): Element | null {
  const walker = document.createTreeWalker(document.body, ELEMENTS);
  let around = measure(document.body).chars;
  for (let level = 0; level < MAX_LEVELS; level += 1) {
    const child = pickLongest(walker, measure);
    const { chars, fits } = child ? measure(child) : { chars: 0, fits: false };
    if (!child || chars < MIN_CHARS || chars < MIN_SHARE * around) return null;
    if (fits) return child;
    walker.currentNode = child;
    around = chars;
  }
  return null;
}

/** The element with the most text that stands directly in the walker's; null where it has too many. */
function pickLongest(walker: TreeWalker, measure: Measure): Element | null {
  let longest: Element | null = null;
  let most = 0;
  let count = 0;
  for (let node = walker.firstChild(); node; node = walker.nextSibling()) {
    if ((count += 1) > MAX_CHILDREN) return null;
    if (!isElement(node) || UNREAD.has(toTagName(node))) continue;
    const { chars } = measure(node);
    if (chars > most) [longest, most] = [node, chars];
  }
  return longest;
}

/** An element's characters, and whether the budget allows it. */
type Measure = (element: Element) => { chars: number; fits: boolean };

/**
 * Counts by a range, since the names of a form's controls stand in for its own properties, and by
 * one alone: the page has each to keep right that was ever made.
 */
function createMeasure(document: Document, budget: Budget): Measure {
  const range = document.createRange();
  return (element) => {
    range.selectNodeContents(element);
    const chars = range.toString().length;
    const isMany = hasTooManyElements(element, document.documentElement, budget);
    return { chars, fits: !isMany && chars <= budget.maxChars };
  };
}
