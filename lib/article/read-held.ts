import { Readability } from "@mozilla/readability";
import { isElement } from "./is-element";
import type { Block, PageTree } from "./page-tree";
import { isProse } from "./pick-core";

/** Carries an element's index through Readability, which copies attributes when it renames. */
const INDEX_ATTRIBUTE = "data-r";
const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/**
 * The blocks that Readability holds for the story; empty when it finds none.
 *
 * Uses up the clone. The elements in `dropped` are taken out before. A block is known by its
 * element; prose of which Readability made a paragraph of its own, out of a bare `div`, by its
 * longest stretch of text.
 */
export function readHeld(clone: Document, tree: PageTree, dropped: Block[]): Set<Block> {
  tree.elements.forEach((element, index) => element.setAttribute(INDEX_ATTRIBUTE, String(index)));
  for (const { index } of dropped) tree.elements[index]?.remove();
  const { indexes, texts } = readContent(clone);
  return new Set(
    tree.blocks.filter(
      (block) =>
        isHeld(tree, indexes, block.index) ||
        ((isProse(block) || isHeld(tree, indexes, tree.parents[block.index] ?? -1)) &&
          texts.has(toLongestText(block))),
    ),
  );
}

type Content = { indexes: Set<number>; texts: Set<string> };

function readContent(clone: Document): Content {
  const content: Content = { indexes: new Set(), texts: new Set() };
  const serializer = (root: Node) => {
    if (isElement(root)) readElements(root, content);
    return "";
  };
  try {
    new Readability(clone, { serializer, disableJSONLD: true }).parse();
  } catch {
    // A page can break Readability on purpose; `pickStory` then goes by the paragraphs alone.
  }
  return content;
}

function readElements(root: Element, { indexes, texts }: Content): void {
  for (const element of root.querySelectorAll("*")) {
    const index = element.getAttribute(INDEX_ATTRIBUTE);
    if (index !== null) indexes.add(Number(index));
    else if (element.localName === "p") readTexts(element, texts);
  }
}

function readTexts(paragraph: Element, texts: Set<string>): void {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  while (walker.nextNode()) {
    const text = (walker.currentNode.nodeValue ?? "").replace(UNSEEN, "");
    if (text.length > 1) texts.add(text);
  }
}

/** The longest text that the block has from one node, without white space. */
function toLongestText(block: Block): string {
  const texts = new Map<number, string>();
  for (const { start, end, nodeIndex } of block.pieces) {
    const text = block.text.slice(start, end).replace(UNSEEN, "");
    texts.set(nodeIndex, (texts.get(nodeIndex) ?? "") + text);
  }
  return [...texts.values()].reduce((a, b) => (b.length > a.length ? b : a), "");
}

/**
 * True when the element is among what Readability held. A wrapper that was merged with its
 * only child counts for the child.
 */
function isHeld(tree: PageTree, indexes: Set<number>, index: number): boolean {
  let at = index;
  while (at >= 0) {
    if (indexes.has(at)) return true;
    const parent = tree.parents[at] ?? -1;
    const isOnlyChild = parent === at - 1 && tree.lasts[parent] === tree.lasts[at];
    if (!isOnlyChild) return false;
    at = parent;
  }
  return false;
}
