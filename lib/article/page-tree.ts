import type { Piece } from "./fold-text";
import type { PlainElement } from "./plain-node";

/** A link inside a block, by offsets into the block's text. */
export type BlockLink = { start: number; end: number; href: string };

/** A paragraph-like run of text: what stands between two block borders of the page. */
export type Block = {
  /** Index of the nearest block-level element in document order. */
  index: number;
  text: string;
  pieces: Piece[];
  links: BlockLink[];
  /** How many of the text's characters are links. */
  linked: number;
  /** The text as a key and whether it is prose, once they were asked for. */
  known: { key: string | null; isProse: boolean | null };
};

/** A block of these parts. */
export function toBlock(parts: Pick<Block, "index" | "text" | "pieces" | "links">): Block {
  const { index, text, pieces, links } = parts;
  let linked = 0;
  for (const { start, end } of links) linked += end - start;
  return { index, text, pieces, links, linked, known: { key: null, isProse: null } };
}

/** The page's elements in document order, without those that hold nothing to read. */
export type PageTree = {
  /** The page's own elements: to be asked for their layout, never changed. */
  elements: Element[];
  /** The page's own text nodes, without blank ones. */
  texts: Text[];
  /** A copy of each element, for Readability to take apart. */
  nodes: PlainElement[];
  /** Lower-case tag names. */
  names: string[];
  /** Index of each element's parent; -1 for the root. */
  parents: number[];
  /** Index of the last element inside each element, itself if it has none. */
  lasts: number[];
  /** Class and id of each element as printed. */
  marks: string[];
  /** Indexes of the elements of each class and id, without those that have neither. */
  marked: Map<string, number[]>;
  /** Indexes of the elements that have a role. */
  withRole: number[];
  blocks: Block[];
  /** How many characters of readable text there are, and elements one inside the other. */
  chars: number;
  depth: number;
  /** What is inside each element, summed over all of them (see `Budget`). */
  nested: number;
};

/** Indexes of the elements of these names, name by name. */
export function findNamed({ names }: PageTree, wanted: readonly string[]): number[] {
  const found: number[] = [];
  for (const name of wanted)
    for (let at = names.indexOf(name); at >= 0; at = names.indexOf(name, at + 1)) found.push(at);
  return found;
}

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

/**
 * The words of an element's class and id, lower case: "ArticleBody-related_links" → four. Letters
 * right after a figure are those of a number ("72f6b3ad").
 */
export function toMarkWords(mark: string): string[] {
  const words = mark.match(/\d[a-z]+|[A-Z]+[a-z]*|[a-z]+/g) ?? [];
  return words.filter((word) => !/^\d/.test(word)).map((word) => word.toLowerCase());
}

/** The share of a block's characters that are links. */
export function toLinkShare(block: Block): number {
  return block.linked / Math.max(block.text.length, 1);
}
