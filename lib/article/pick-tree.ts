import { hasTooManyElements, isTooLarge, type Budget } from "./budget";
import type { PageTree } from "./page-tree";
import { readBlocks } from "./read-blocks";

/** Where a page says that its article stands. */
const ARTICLE_PARTS = 'article, main, [role="main"], [itemprop="articleBody"]';
/** A page with more of them is a list of articles. */
const MAX_PARTS = 50;
/** A part of fewer characters is a teaser. */
const MIN_CHARS = 1_000;

/**
 * The tree of the page, or, where the page as a whole is too large, of the part that the page
 * itself calls its article; null where that is too large as well.
 */
export function pickTree(document: Document, budget: Budget): PageTree | null {
  const whole = readWithin(document, document.documentElement, budget);
  if (whole) return whole;
  const part = pickPart(document, budget);
  return part && readWithin(document, part, budget);
}

function readWithin(document: Document, root: Element, budget: Budget): PageTree | null {
  if (hasTooManyElements(root, budget)) return null;
  const tree = readBlocks(document, root);
  return isTooLarge(tree, budget) ? null : tree;
}

/** The part with the most text that the budget allows. */
function pickPart(document: Document, budget: Budget): Element | null {
  let longest = MIN_CHARS;
  let picked: Element | null = null;
  for (const part of [...document.querySelectorAll(ARTICLE_PARTS)].slice(0, MAX_PARTS)) {
    if (hasTooManyElements(part, budget)) continue;
    const chars = part.textContent.length;
    if (chars <= longest || chars > budget.maxChars) continue;
    longest = chars;
    picked = part;
  }
  return picked;
}
