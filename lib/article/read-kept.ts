import { Readability } from "@mozilla/readability";
import { isElement } from "./is-element";
import type { PageTree } from "./page-tree";

/** Carries an element's index through Readability, which copies attributes when it renames. */
const INDEX_ATTRIBUTE = "data-r";

/**
 * The indexes of the elements that Readability holds for the story; empty when it finds none.
 *
 * Uses up the clone. The elements in `dropped` are taken out before.
 */
export function readKept(clone: Document, tree: PageTree, dropped: Iterable<number>): Set<number> {
  tree.elements.forEach((element, index) => element.setAttribute(INDEX_ATTRIBUTE, String(index)));
  for (const index of dropped) tree.elements[index]?.remove();
  const kept = new Set<number>();
  for (const element of readContent(clone)) {
    kept.add(Number(element.getAttribute(INDEX_ATTRIBUTE)));
  }
  return kept;
}

function readContent(clone: Document): Element[] {
  const found: Element[] = [];
  const serializer = (content: Node) => {
    if (isElement(content)) found.push(...content.querySelectorAll(`[${INDEX_ATTRIBUTE}]`));
    return "";
  };
  try {
    new Readability(clone, { serializer, disableJSONLD: true }).parse();
  } catch {
    // A page can break Readability on purpose; its own paragraphs are then read by `pickStory`.
    return [];
  }
  return found;
}

/**
 * True when the element's text is among what Readability held. A wrapper that was merged with
 * its only child counts for the child.
 */
export function isKept(tree: PageTree, kept: Set<number>, index: number): boolean {
  let at = index;
  while (at >= 0) {
    if (kept.has(at)) return true;
    const parent = tree.parents[at] ?? -1;
    const isOnlyChild = parent === at - 1 && tree.lasts[parent] === tree.lasts[at];
    if (!isOnlyChild) return false;
    at = parent;
  }
  return false;
}
