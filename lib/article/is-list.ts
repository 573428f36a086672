import { toLinkShare, type Block, type PageTree } from "./page-tree";

/** A line of this length that is a link is the headline of another story. */
const MIN_HEADLINE = 20;
const MAX_OWN_WORDS = 0.2;
const MIN_HEADLINES = 10;
/** On lists nearly every paragraph is a teaser; in articles few follow a lead elsewhere. */
const MAX_TEASERS = 0.5;
const MAX_STORY_CHARS = 700;

/**
 * True for a home, category or index page: many headlines that link away, and under them
 * teasers or no text worth the name. A page that declares an article is one, unless its
 * address is a site's root.
 */
export function isList(
  tree: PageTree,
  facts: { blocks: Block[]; url: string; isDeclared: boolean },
): boolean {
  const isRoot = URL.canParse(facts.url) && new URL(facts.url).pathname === "/";
  if (facts.isDeclared && !isRoot) return false;
  const headlines = tree.blocks.filter(isHeadline);
  const needed = facts.blocks.length === 0 ? MIN_HEADLINES / 2 : MIN_HEADLINES;
  if (headlines.length < needed) return false;
  const chars = facts.blocks.reduce((sum, block) => sum + block.text.length, 0);
  if (chars < MAX_STORY_CHARS / 2) return true;
  return countTeasers(tree, facts.blocks) > MAX_TEASERS * facts.blocks.length;
}

function isHeadline(block: Block): boolean {
  return block.text.length >= MIN_HEADLINE && 1 - toLinkShare(block) < MAX_OWN_WORDS;
}

/** The story's blocks that stand right under a headline, or a line after it. */
function countTeasers(tree: PageTree, story: Block[]): number {
  const own = new Set(story);
  let since = Infinity;
  let teasers = 0;
  for (const block of tree.blocks) {
    since += 1;
    if (isHeadline(block)) since = 0;
    if (own.has(block) && since <= 2) teasers += 1;
  }
  return teasers;
}
