import type { Block, PageTree } from "./page-tree";

/** A second story has more than a teaser's paragraphs. */
const MIN_PARAGRAPHS = 3;

/**
 * The element of a second story that the page has loaded below the first, which begins with
 * the block `first`; -1 when there is none.
 */
export function findSecondStory(tree: PageTree, first: Block, prose: Block[]): number {
  const headings = tree.names.flatMap((name, index) => (name === "h1" ? [index] : []));
  const countHeadings = toCounter(tree, headings);
  const countProse = toCounter(
    tree,
    prose.map(({ index }) => index),
  );
  return tree.names.findIndex(
    (name, index) =>
      name === "article" &&
      index > first.index &&
      countHeadings(index) > 0 &&
      countProse(index) >= MIN_PARAGRAPHS,
  );
}

/** How many of the elements of these indexes stand in an element, itself included. */
function toCounter(tree: PageTree, indexes: number[]): (index: number) => number {
  const before = new Uint32Array(tree.names.length + 1);
  for (const index of indexes) before[index + 1] = (before[index + 1] ?? 0) + 1;
  for (let at = 1; at < before.length; at += 1)
    before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
  return (index) => (before[(tree.lasts[index] ?? index) + 1] ?? 0) - (before[index] ?? 0);
}
