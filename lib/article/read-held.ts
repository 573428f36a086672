import type { Block, PageTree } from "./page-tree";
import { isProse } from "./pick-core";
import { isPlainElement } from "./plain-document";
import { parsePlain, type SignedPage } from "./plain-readability";
import type { TreeElement } from "./tree-node";

const UNSEEN = /[\s\u00ad\u200b\u2060\ufeff]+/g;

/** What to leave out before Readability looks at the page, and what the page says of its article. */
export type HeldFacts = { dropped: Iterable<Block>; title: string; isSigned: boolean };

/**
 * The blocks that Readability holds for the story; empty when it finds none.
 *
 * Uses up the tree's nodes. A block is known by its element; prose of which Readability made a
 * paragraph of its own, out of a bare `div`, by the text node that holds most of it.
 */
export function readHeld(tree: PageTree, { dropped, ...facts }: HeldFacts): Set<Block> {
  const indexes = new Set<number>();
  for (const { index } of dropped) indexes.add(index);
  const { elements, texts } = readContent({ tree, dropped: indexes, ...facts });
  return new Set(
    tree.blocks.filter(
      (block) =>
        elements.has(block.index) ||
        (texts.size > 0 &&
          (isProse(block) || elements.has(tree.parents[block.index] ?? -1)) &&
          texts.has(toLongestText(block))),
    ),
  );
}

/** Indexes of the elements that Readability held, and of the text nodes in its own paragraphs. */
type Content = { elements: Set<number>; texts: Set<number> };

function readContent(page: SignedPage): Content {
  const content: Content = { elements: new Set(), texts: new Set() };
  const serializer = (held: Node) => {
    if (isPlainElement(held)) addContent(held, content);
    return "";
  };
  try {
    parsePlain(page, serializer);
  } catch {
    // A page can break Readability on purpose; `pickStory` then goes by the paragraphs alone.
  }
  return content;
}

function addContent(root: TreeElement, { elements, texts }: Content): void {
  for (const element of root.getElementsByTagName("*")) {
    if (element.index >= 0) elements.add(element.index);
    else if (element.localName === "p") addTexts(element, texts);
  }
}

function addTexts(parent: TreeElement, texts: Set<number>): void {
  for (let at = parent.firstChild; at; at = at.nextSibling) {
    if (at.nodeType === 1) addTexts(at, texts);
    else if (at.index >= 0) texts.add(at.index);
  }
}

/** The text node that the block has most of its characters from, white space apart. */
function toLongestText(block: Block): number {
  const chars = new Map<number, number>();
  let longest = -1;
  for (const { start, end, nodeIndex } of block.pieces) {
    const own = block.text.slice(start, end).replace(UNSEEN, "").length;
    chars.set(nodeIndex, (chars.get(nodeIndex) ?? 0) + own);
  }
  for (const [index, own] of chars) if (own > (chars.get(longest) ?? 0)) longest = index;
  return longest;
}
