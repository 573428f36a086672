import { findHeadedParts } from "./find-headed-parts";
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
  const told = tree.names.includes("article") ? findTold(tree) : [];
  const stories = told.length > 0 ? told : findHeaded(tree);
  return stories.length > 1 ? stories : [];
}

/** The stories in elements that are no articles, each under its headline and date. */
function findHeaded(tree: PageTree): StoryPart[] {
  return findHeadedParts(tree).flatMap((index) => {
    const blocks = tree.blocks.filter((block) => isInside(tree, block.index, index));
    const headline = blocks.find((block) => tree.names[block.index] === "h1");
    if (!headline || blocks.filter(isProse).length < MIN_PROSE) return [];
    return [{ index, headline: headline.text, blocks: new Set(blocks) }];
  });
}

/** The stories in article elements. */
function findTold(tree: PageTree): StoryPart[] {
  const stories: StoryPart[] = [];
  const taken = new Set<Block>();
  for (const [index, { first, last }] of [...toArticles(tree)].toReversed()) {
    const inside = tree.blocks.slice(first, last + 1);
    const blocks = new Set(inside.filter((block) => !taken.has(block)));
    const headline = [...blocks].find(({ index: at }) => HEADLINE.test(tree.names[at] ?? ""));
    if (!headline || [...blocks].filter(isProse).length < MIN_PROSE) continue;
    if (isPart(tree, headline, index)) continue;
    for (const block of blocks) taken.add(block);
    stories.push({ index, headline: headline.text, blocks });
  }
  return stories.toReversed();
}

/** Numbers of the blocks inside an element, which the walk wrote one after the other. */
type BlockRange = { first: number; last: number };

/** The ranges of all article elements that have blocks, in document order. */
function toArticles({ names, parents, blocks }: PageTree): Map<number, BlockRange> {
  const ranges = new Map<number, BlockRange>();
  const around: number[] = [];
  for (const [index, name] of names.entries()) {
    const isArticle = name === "article";
    around[index] = isArticle ? index : (around[parents[index] ?? -1] ?? -1);
    if (isArticle) ranges.set(index, { first: Infinity, last: -1 });
  }
  const widen = (article: number, { first, last }: BlockRange) => {
    const range = ranges.get(article);
    if (!range) return;
    range.first = Math.min(range.first, first);
    range.last = Math.max(range.last, last);
  };
  blocks.forEach(({ index }, number) => {
    widen(around[index] ?? -1, { first: number, last: number });
  });
  for (const [index, range] of [...ranges].toReversed()) {
    widen(around[parents[index] ?? -1] ?? -1, range);
  }
  return ranges;
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
