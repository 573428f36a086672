/** How large a page may be before it is refused rather than frozen. */
export type Budget = { maxElements: number; maxDepth: number; maxChars: number };

/**
 * The page sizes that Readability still reads without holding the page's thread for long.
 * Measured in Chromium 156 and Firefox 153: 100,000 elements take 2 and 10 seconds, and time
 * grows with the square of depth.
 */
export const defaultBudget: Budget = { maxElements: 60_000, maxDepth: 500, maxChars: 2_000_000 };

/** True when the page is over the budget. Walks without recursion and stops at the first excess. */
export function isTooLarge(document: Document, budget: Budget): boolean {
  if (!document.body) return false;
  const walker = document.createTreeWalker(document.body, 5);
  let elements = 0;
  let chars = 0;
  let depth = 0;
  for (;;) {
    const node = walker.currentNode;
    if (node.nodeType === 3) chars += isIgnored(node) ? 0 : (node.nodeValue ?? "").length;
    else elements += 1;
    if (elements > budget.maxElements || chars > budget.maxChars || depth > budget.maxDepth) {
      return true;
    }
    if (walker.firstChild()) depth += 1;
    else {
      while (!walker.nextSibling()) {
        if (!walker.parentNode()) return false;
        depth -= 1;
      }
    }
  }
}

function isIgnored(node: Node): boolean {
  return /^(?:script|style)$/i.test(String(node.parentNode?.nodeName));
}
