import { findAncestor, type Block, type PageTree } from "./page-tree";
import type { ReadingData } from "./reading-data";
import { isKept } from "./read-kept";
import { findOpening, toKey } from "./to-key";

/** The blocks of the story, in reading order. */
export function pickStory(
  tree: PageTree,
  facts: { kept: Set<number>; data: ReadingData; lifted: Set<Block>; title: string },
): Block[] {
  const openings = facts.data.languages.flatMap((language) => language.relatedOpenings);
  const lines = new Set(facts.data.languages.flatMap((language) => language.lines));
  const title = toKey(facts.title);
  return tree.blocks.filter((block) => {
    if (facts.lifted.has(block) || !isKept(tree, facts.kept, block.index)) return false;
    if (findAncestor(tree, block.index, (at) => tree.names[at] === "figcaption") >= 0) return false;
    const key = toKey(block.text);
    return key !== title && !lines.has(key) && findOpening(key, openings) === null;
  });
}
