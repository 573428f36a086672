import type { Piece } from "./fold-text";
import type { Attributes, PlainNode } from "./plain-node";

/** A link inside a block, by offsets into the block's text. */
export type BlockLink = { start: number; end: number; href: string };

/** A paragraph-like run of text: what stands between two block borders of the page. */
export type Block = {
  /** Index of the nearest block-level element in document order. */
  index: number;
  text: string;
  pieces: Piece[];
  links: BlockLink[];
};

/** The page's elements in document order, without those that hold nothing to read. */
export type PageTree = {
  /** The page's own elements: to be asked for their layout, never changed. */
  elements: Element[];
  /** The page's own text nodes, without blank ones. */
  texts: Text[];
  /** A copy of each element, for Readability to take apart. */
  nodes: PlainNode[];
  /** Lower-case tag names. */
  names: string[];
  /** Index of each element's parent; -1 for the root. */
  parents: number[];
  /** Index of the last element inside each element, itself if it has none. */
  lasts: number[];
  /** What reading asks for of each element's attributes. */
  attributes: Attributes[];
  /** Class and id of each element as printed. */
  marks: string[];
  /** How many characters of readable text stand in each element. */
  chars: number[];
  blocks: Block[];
};

/** The nearest ancestor-or-self of an element that satisfies `isWanted`, or -1. */
export function findAncestor(
  tree: PageTree,
  index: number,
  isWanted: (index: number) => boolean,
): number {
  let at = index;
  while (at >= 0 && !isWanted(at)) at = tree.parents[at] ?? -1;
  return at;
}

/** True when `inner` is `outer` or stands inside it. */
export function isInside(tree: PageTree, inner: number, outer: number): boolean {
  return inner >= outer && inner <= (tree.lasts[outer] ?? -1);
}

/** The words of an element's class and id, lower case: "ArticleBody-related_links" → four. */
export function toMarkWords(mark: string): string[] {
  return mark
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
}

/** The share of a block's characters that are links. */
export function toLinkShare(block: Block): number {
  const linked = block.links.reduce((sum, link) => sum + link.end - link.start, 0);
  return linked / Math.max(block.text.length, 1);
}
