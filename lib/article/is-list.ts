import { isProse } from "./pick-core";
import { findNamed, isInside, toLinkShare, type Block, type PageTree } from "./page-tree";

/** Roots of RSS and Atom, which a browser may show as a page. */
const FEEDS = ["rss", "feed", "rdf:rdf"];
/** A line of this length that is a link is the headline of another story. */
const MIN_HEADLINE = 20;
const MAX_OWN_WORDS = 0.2;
const MIN_HEADLINES = 10;
const MIN_TEASERS = 4;
/** On lists nearly every paragraph is a teaser; in articles few follow a lead elsewhere. */
const MIN_TEASER_SHARE = 0.5;
/** How many lines (section, date) may stand between a headline and its teaser. */
const MAX_DISTANCE = 3;
const MAX_STORY_CHARS = 350;

/**
 * True for a home, category or index page: many headlines that link away, and under them
 * teasers or no text worth the name. A page that declares an article is one, unless its
 * address is a site's root.
 */
export function isList(
  tree: PageTree,
  facts: { blocks: Block[]; url: string; isDeclared: boolean },
): boolean {
  if (isFeed(tree)) return true;
  const isRoot = URL.canParse(facts.url) && new URL(facts.url).pathname === "/";
  if (facts.isDeclared && !isRoot) return false;
  const headlines = tree.blocks.filter(isHeadline);
  const { blocks } = facts;
  if (blocks.length === 0) return headlines.length >= MIN_TEASERS;
  const chars = sumChars(blocks);
  const isShort = chars < MAX_STORY_CHARS;
  if (isShort && headlines.length >= MIN_HEADLINES) return true;
  const hasNoStory = sumChars(headlines) > chars || !blocks.some(isProse);
  if (isShort && headlines.length >= MIN_TEASERS && hasNoStory) return true;
  const teasers = countTeasers(tree, blocks);
  return teasers >= MIN_TEASERS && teasers > MIN_TEASER_SHARE * blocks.length;
}

/** True when most of the page stands in a feed's root; pages may hold a small one of RDF. */
function isFeed(tree: PageTree): boolean {
  const [root] = findNamed(tree, FEEDS).sort((one, other) => one - other);
  if (root === undefined) return false;
  const inside = tree.blocks.filter(({ index }) => isInside(tree, index, root));
  return 2 * sumChars(inside) > sumChars(tree.blocks);
}

function sumChars(blocks: Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

function isHeadline(block: Block): boolean {
  return block.text.length >= MIN_HEADLINE && 1 - toLinkShare(block) < MAX_OWN_WORDS;
}

/** The story's blocks that stand under a headline, one for each. */
function countTeasers(tree: PageTree, story: Block[]): number {
  const own = new Set(story);
  let distance = Infinity;
  let teasers = 0;
  for (const block of tree.blocks) {
    distance = isHeadline(block) ? 0 : distance + 1;
    if (!own.has(block)) continue;
    if (distance <= MAX_DISTANCE) teasers += 1;
    distance = Infinity;
  }
  return teasers;
}
