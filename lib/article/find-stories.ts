import { findAncestor, isInside, type Block, type PageTree } from "./page-tree";
import { isProse } from "./pick-core";

/** A story in an element of its own, under a headline of its own. */
export type StoryPart = { index: number; headline: string; blocks: Set<Block> };

const HEADLINE = /^h[12]$/;
/** Fewer paragraphs are a teaser. */
const MIN_PROSE = 3;

/**
 * The full stories of a page that has several, in page order; [] where there is at most one.
 *
 * A story under an `h1` inside another's element, as where a page loads the next below the
 * first, is not part of that other.
 */
export function findStories(tree: PageTree): StoryPart[] {
  const stories: StoryPart[] = [];
  const taken = new Set<Block>();
  for (let index = tree.names.length - 1; index >= 0; index -= 1) {
    if (tree.names[index] !== "article") continue;
    const inside = tree.blocks.filter((block) => isInside(tree, block.index, index));
    const blocks = new Set(inside.filter((block) => !taken.has(block)));
    const headline = [...blocks].find(({ index: at }) => HEADLINE.test(tree.names[at] ?? ""));
    if (!headline || [...blocks].filter(isProse).length < MIN_PROSE) continue;
    if (isPart(tree, headline, index)) continue;
    for (const block of blocks) taken.add(block);
    stories.unshift({ index, headline: headline.text, blocks });
  }
  return stories.length > 1 ? stories : [];
}

/**
 * True for an element inside another story's whose headline is an `h2`: some publishers write
 * the boxes and questions of a story as articles.
 */
function isPart(tree: PageTree, headline: Block, index: number): boolean {
  const isArticle = (at: number) => tree.names[at] === "article";
  const isInner = findAncestor(tree, tree.parents[index] ?? -1, isArticle) >= 0;
  return isInner && tree.names[headline.index] !== "h1";
}
