import { toLinkShare, type Block, type PageTree } from "./page-tree";

/** Lines of this length that are links are headlines of other stories. */
const MIN_HEADLINE = 25;
const MIN_HEADLINES = 12;
const MAX_STORY_WORDS = 120;

/**
 * True for a home, category or index page: many headlines that link away and no story longer
 * than a teaser. A page that declares an article is one, unless its address is a site's root.
 */
export function isList(
  tree: PageTree,
  facts: { blocks: Block[]; url: string; isDeclared: boolean },
): boolean {
  const isRoot = toPath(facts.url) === "/";
  if (facts.isDeclared && !isRoot) return false;
  const headlines = tree.blocks.filter(
    (block) => block.text.length >= MIN_HEADLINE && toLinkShare(block) > 0.8,
  );
  if (headlines.length < MIN_HEADLINES) return false;
  if (isRoot) return true;
  const chars = headlines.reduce((sum, block) => sum + block.text.length, 0);
  const text = facts.blocks.map((block) => block.text).join(" ");
  return text.split(" ").length < MAX_STORY_WORDS && text.length < chars;
}

function toPath(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : "/-";
}
