import type { PageTree } from "./page-tree";

/** How large a page may be before it is refused rather than frozen. */
export type Budget = { maxElements: number; maxDepth: number; maxChars: number };

/**
 * The page sizes that Readability still reads without holding the page's thread for long.
 * Measured in Chromium 156 and Firefox 153: 100,000 elements take 2 and 10 seconds, and time
 * grows with the square of depth.
 */
export const defaultBudget: Budget = { maxElements: 60_000, maxDepth: 500, maxChars: 2_000_000 };

/**
 * True when the page, or a part of it, has more elements than the budget allows. The browser counts them itself:
 * to walk a live page costs the making of an object for each of its nodes.
 */
export function hasTooManyElements(root: Element, { maxElements }: Budget): boolean {
  return root.getElementsByTagName("*").length > maxElements;
}

/** True when the page's text or its depth, once they are known, are over the budget. */
export function isTooLarge(tree: PageTree, { maxDepth, maxChars }: Budget): boolean {
  if ((tree.chars[0] ?? 0) > maxChars) return true;
  const depths: number[] = [];
  return tree.parents.some((parent, index) => {
    const depth = (depths[parent] ?? 0) + 1;
    depths[index] = depth;
    return depth > maxDepth;
  });
}
