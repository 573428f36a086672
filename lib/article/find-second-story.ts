import type { Block, PageTree } from "./page-tree";

/** A second story has more than a teaser's paragraphs. */
const MIN_PARAGRAPHS = 3;

/**
 * The element of a second story that the page has loaded below the first, which begins with
 * the block `first`; -1 when there is none.
 */
export function findSecondStory(tree: PageTree, first: Block, prose: Block[]): number {
  const { names } = tree;
  let countProse: ((index: number) => number) | null = null;
  let heading = -1;
  let index = names.indexOf("article", first.index + 1);
  for (; index >= 0; index = names.indexOf("article", index + 1)) {
    if (heading < index) heading = names.indexOf("h1", index);
    if (heading < 0) return -1;
    if (heading > (tree.lasts[index] ?? index)) continue;
    countProse ??= toCounter(tree, prose);
    if (countProse(index) >= MIN_PARAGRAPHS) return index;
  }
  return -1;
}

/** How many of the blocks stand in an element, itself included. */
function toCounter(tree: PageTree, blocks: Block[]): (index: number) => number {
  const before = new Uint32Array(tree.names.length + 1);
  for (const { index } of blocks) before[index + 1] = (before[index + 1] ?? 0) + 1;
  for (let at = 1; at < before.length; at += 1)
    before[at] = (before[at] ?? 0) + (before[at - 1] ?? 0);
  return (index) => (before[(tree.lasts[index] ?? index) + 1] ?? 0) - (before[index] ?? 0);
}
