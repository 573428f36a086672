import type { PageTree } from "./page-tree";

/**
 * How large a page may be before it is refused rather than frozen. `maxNested` is for all
 * elements together: the characters inside each, and ten for each element inside it, for
 * Readability looks at all of them again at each element around them.
 */
export type Budget = {
  maxElements: number;
  maxDepth: number;
  maxChars: number;
  maxNested: number;
};

/**
 * The page sizes that are read, on two cores, without holding the page's thread for 500 ms.
 * Of 379 real pages the largest, an encyclopedia's, has 9,887 elements, 38 levels and 152,000
 * characters, 2.8 million nested; the deepest has 51 levels.
 */
export const defaultBudget: Budget = {
  maxElements: 30_000,
  maxDepth: 100,
  maxChars: 2_000_000,
  maxNested: 8_000_000,
};

/** What an element inside another counts for beside its characters. */
export const CHARS_AN_ELEMENT = 10;

/**
 * True when a part of the page has more elements than the budget allows. The browser counts them
 * itself: to walk a live page costs the making of an object for each of its nodes. The method is
 * the root's, for which no control of a form can stand in.
 */
export function hasTooManyElements(part: Element, root: Element, { maxElements }: Budget): boolean {
  return root.getElementsByTagName.call(part, "*").length > maxElements;
}

/** True when the page's text, its depth or both together, once they are known, are over the budget. */
export function isTooLarge({ chars, depth, nested }: PageTree, budget: Budget): boolean {
  return chars > budget.maxChars || depth > budget.maxDepth || nested > budget.maxNested;
}
