import { isInside, type Block, type PageTree } from "./page-tree";

/** A second story has more than a teaser's paragraphs. */
const MIN_PARAGRAPHS = 3;

/**
 * The element of a second story that the page has loaded below the first, which begins with
 * the block `first`; -1 when there is none.
 */
export function findSecondStory(tree: PageTree, first: Block, prose: Block[]): number {
  return tree.names.findIndex(
    (name, index) =>
      name === "article" &&
      index > first.index &&
      tree.names.slice(index, (tree.lasts[index] ?? index) + 1).includes("h1") &&
      prose.filter((block) => isInside(tree, block.index, index)).length >= MIN_PARAGRAPHS,
  );
}
